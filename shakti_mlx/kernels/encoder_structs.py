"""What the kernels take of an encoder and its vocabulary: the structs of kernels.h, encoder.c and unigram.h."""

from ctypes import POINTER, Structure, c_float, c_int32, c_int64, c_void_p


class WeightsStruct(Structure):
    """Weights of kernels.h."""

    _fields_ = (
        ("rows", c_int64),
        ("columns", c_int64),
        ("bits", c_int32),
        ("group", c_int32),
        ("wide", c_int32),
        ("zero", c_int32),
        ("q", c_void_p),
        ("scales", c_void_p),
        ("biases", c_void_p),
    )


class EncoderLayerStruct(Structure):
    """EncoderLayer of encoder.c."""

    _fields_ = (
        *((name, POINTER(WeightsStruct)) for name in ("q", "k", "v", "o", "up", "down")),
        *((f"{name}_bias", c_void_p) for name in ("q", "k", "v", "o", "up", "down")),
        *((name, c_void_p) for name in ("attention_norm", "attention_shift", "mlp_norm", "mlp_shift")),
    )


class EncoderStruct(Structure):
    """Encoder of encoder.c."""

    _fields_ = (
        ("hidden", c_int64),
        ("inner", c_int64),
        ("heads", c_int64),
        ("eps", c_float),
        ("words", c_void_p),
        ("positions", c_void_p),
        ("norm", c_void_p),
        ("shift", c_void_p),
    )


class PiecesStruct(Structure):
    """Pieces of unigram.h."""

    _fields_ = (
        ("count", c_int64),
        ("offsets", c_void_p),
        ("scores", c_void_p),
        ("bytes", c_void_p),
        ("longest", c_int64),
        ("unknown", c_int32),
        ("unknown_score", c_float),
        ("table", c_void_p),
        ("mask", c_int64),
        ("begun", c_void_p),
        ("begun_mask", c_int64),
        ("mapped", c_int64),
        ("characters", c_void_p),
        ("parts", c_void_p),
        ("stands_for", c_void_p),
    )
