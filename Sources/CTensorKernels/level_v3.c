// x86-64-v3: AVX2 and FMA, 16 registers of 8 floats.
#include "include/tk_kernels.h"
#include <string.h>
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)
#define LEVEL_NAME "x86-64-v3"
#define LEVEL_TABLE tk_kernels_v3
#define LANES 8
#define TILE_ROWS 6
#define TILE_VECTORS 2
#include "kernels/table.h"
#pragma clang attribute pop
#endif
