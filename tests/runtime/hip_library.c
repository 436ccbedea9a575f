/* A library with the names of libamdhip64.so that the HIP device calls, for tests: host memory is the device's memory, and
   a launch of "saxpy" computes it from the parameters that it was given. What crossed the boundary is printed. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int current;
static int failing(const char *name) {
    const char *which = getenv("HIP_LIBRARY_FAILS"); /* "name=code" */
    size_t n = strlen(name);
    return which && !strncmp(which, name, n) && which[n] == '=' ? atoi(which + n + 1) : 0;
}
#define FAIL(name) do { int code = failing(name); if (code) return code; } while (0)

int hipInit(unsigned flags) { FAIL("hipInit"); return 0; }
int hipGetDeviceCount(int *count) { *count = 2; FAIL("hipGetDeviceCount"); return 0; }
int hipGetDevice(int *device) { *device = current; return 0; }
int hipSetDevice(int device) { printf("hipSetDevice %d\n", device); current = device; return 0; }
int hipGetDevicePropertiesR0600(char *p, int device) {
    FAIL("hipGetDevicePropertiesR0600");
    strcpy(p, "A card of the test");
    strcpy(p + atoi(getenv("HIP_LIBRARY_ARCH_AT")), "gfx1100");
    return 0;
}
int hipModuleLoadData(void **module, const unsigned char *image) {
    FAIL("hipModuleLoadData");
    printf("hipModuleLoadData %02x%c%c%c type %d machine %d\n", image[0], image[1], image[2], image[3], image[16], image[18]);
    *module = (void *)0x100;
    return 0;
}
int hipModuleGetFunction(void **function, void *module, const char *name) {
    printf("hipModuleGetFunction %p %s\n", module, name);
    *function = (void *)0x200;
    return 0;
}
static int launch(void **p) {
    uint32_t n;
    float a, *x, *y;
    memcpy(&n, p[0], 4), memcpy(&a, p[1], 4), memcpy(&x, p[2], 8), memcpy(&y, p[3], 8);
    for (uint32_t i = 0; i < n; i++) y[i] += a * x[i];
    return 0;
}
int hipModuleLaunchKernel(void *f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned smem,
                          void *stream, void **params, void **extra) {
    FAIL("hipModuleLaunchKernel");
    printf("hipModuleLaunchKernel %p (%u %u %u) (%u %u %u) %u %p %p\n", f, gx, gy, gz, bx, by, bz, smem, stream, (void *)extra);
    return launch(params);
}
int hipModuleLaunchCooperativeKernel(void *f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                                     unsigned smem, void *stream, void **params) {
    printf("hipModuleLaunchCooperativeKernel %p (%u %u %u) (%u %u %u) %u %p\n", f, gx, gy, gz, bx, by, bz, smem, stream);
    return launch(params);
}
int hipMalloc(void **p, size_t n) { FAIL("hipMalloc"); *p = malloc(n); return 0; }
int hipFree(void *p) { free(p); return 0; }
int hipMemcpyHtoD(void *d, const void *s, size_t n) { memcpy(d, s, n); return 0; }
int hipMemcpyDtoH(void *d, const void *s, size_t n) { memcpy(d, s, n); return 0; }
int hipMemcpyHtoDAsync(void *d, const void *s, size_t n, void *stream) { memcpy(d, s, n); return 0; }
int hipMemcpyDtoHAsync(void *d, const void *s, size_t n, void *stream) { memcpy(d, s, n); return 0; }
int hipStreamCreateWithFlags(void **s, unsigned flags) { *s = (void *)(uintptr_t)(0x300 + flags); return 0; }
int hipStreamSynchronize(void *s) { FAIL("hipStreamSynchronize"); printf("hipStreamSynchronize %p\n", s); return 0; }
int hipStreamDestroy(void *s) { printf("hipStreamDestroy %p\n", s); return 0; }
int hipDeviceSynchronize(void) { return 0; }
int hipEventCreate(void **e) { *e = malloc(1); return 0; }
int hipEventRecord(void *e, void *s) { return 0; }
int hipEventSynchronize(void *e) { return 0; }
int hipEventElapsedTime(float *ms, void *a, void *b) { *ms = 2.5f; return a == b; }
int hipEventDestroy(void *e) { free(e); return 0; }
int hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(int *n, void *f, int threads, size_t smem) {
    *n = threads + (int)smem;
    return f != (void *)0x200;
}
int hipFuncGetAttribute(int *value, int kind, void *f) { *value = kind; return f != (void *)0x200; }
struct attributes { int type, device; void *device_pointer, *host_pointer; int managed; unsigned flags; };
int hipPointerGetAttributes(struct attributes *a, const void *p) { memset(a, 0, sizeof *a); a->device = 1; return 0; }
