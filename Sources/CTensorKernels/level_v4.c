// x86-64-v4: AVX-512, 32 registers of 16 floats.
#include "include/tk_kernels.h"
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("arch=x86-64-v4"))), apply_to = function)
#define LEVEL_NAME "x86-64-v4"
#define LEVEL_TABLE tk_kernels_v4
#define LANES 16
#define TILE_ROWS 6
#define TILE_VECTORS 4
#include "kernels/table.h"
#pragma clang attribute pop
#endif
