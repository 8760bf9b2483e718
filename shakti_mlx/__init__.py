"""The Shakti language model: checkpoints, tokenizer, generation, and two backends (MLX and PyTorch).

Importing this package costs the standard library only; numpy and a backend load when a model does.
"""
