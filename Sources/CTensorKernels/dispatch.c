// Chooses the kernels by what the processor can do.
#include <stddef.h>

#include "include/tk_kernels.h"

extern const tk_kernels tk_kernels_baseline;
#if defined(__x86_64__)
extern const tk_kernels tk_kernels_v3, tk_kernels_v4;
#endif

const tk_kernels *tk_kernels_at(tk_level level) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (level == TK_X86_64_V4) return __builtin_cpu_supports("x86-64-v4") ? &tk_kernels_v4 : NULL;
  if (level == TK_X86_64_V3) return __builtin_cpu_supports("x86-64-v3") ? &tk_kernels_v3 : NULL;
#endif
  return level == TK_BASELINE ? &tk_kernels_baseline : NULL;
}

const tk_kernels *tk_kernels_best(void) {
  for (int level = TK_X86_64_V4; level > TK_BASELINE; level--) {
    const tk_kernels *kernels = tk_kernels_at((tk_level)level);
    if (kernels) return kernels;
  }
  return &tk_kernels_baseline;
}
