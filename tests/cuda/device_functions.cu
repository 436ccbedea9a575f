// nvcc: -arch=sm_80 -Xcicc -O0
// Calls that stay calls: structures by value and by return, pointers to locals, calls under divergence.
struct Pair { int a; float b; double c; };

__device__ __noinline__ Pair make(int i) { return Pair{i * 3, i * 0.5f, i * 0.25}; }
__device__ __noinline__ double sum(Pair p) { return p.a + p.b + p.c; }
__device__ __noinline__ void bump(int *p, int by) { *p += by; }
__device__ __noinline__ int twice(int x) { return 2 * x; }
__device__ __noinline__ int four_times(int x) { return twice(twice(x)); }

extern "C" __global__ void device_functions(int n, double *out, int *ints) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Pair p = make(i);
    out[i] = sum(p);
    int v = i;
    if (i % 3 == 0) bump(&v, 100);
    else bump(&v, four_times(i));
    ints[i] = v;
}
