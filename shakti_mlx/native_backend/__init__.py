"""The model on our own CPU kernels, with numpy for its buffers. It imports neither torch nor mlx."""
