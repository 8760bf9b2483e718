/* The table of an instruction set's functions, under the names PATH and NAME. */

const Path PATH = {
    .name = NAME,
    .runs_here = runs_here,
    .few = FEW,
    .quantize = quantize,
    .few_tokens = few_tokens,
    .unpack = unpack,
    .many_tokens = many_tokens,
    .put = put,
    .attend = attend,
    .rms_norm = rms_norm,
    .layer_norm = layer_norm,
    .gelu = gelu,
    .attend_whole = attend_whole,
    .swiglu = swiglu,
    .to_half = to_half,
    .scales = scales,
};
