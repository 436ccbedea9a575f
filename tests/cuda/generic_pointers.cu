// nvcc: -arch=sm_80
// Pointers whose space is known only at run time, parameters by value indexed at run time, and the device's heap.
struct Table { int n; short w[10]; double f[3]; };
__constant__ int constants[4] = {100, 200, 300, 400};
__device__ int globals[4] = {1, 2, 3, 4};
__device__ __noinline__ int sum(const int *p, int n) {
    int s = 0;
    for (int i = 0; i < n; i++) s += p[i];
    return s;
}
extern "C" __global__ void generic_pointers(Table t, int *out, double *d) {
    __shared__ int shared[4];
    int local[4], i = threadIdx.x;
    if (i < 4) shared[i] = 10 * (i + 1);
    for (int k = 0; k < 4; k++) local[k] = i + k;
    __syncthreads();
    const int *p = i % 4 == 0 ? shared : i % 4 == 1 ? local : i % 4 == 2 ? globals : constants;
    int *heap = (int *)malloc(16);
    for (int k = 0; k < 4; k++) heap[k] = p[k] + 1;
    out[i] = sum(p, 4) + 1000 * sum(heap, 4) + (__isShared(p) ? 1000000 : 0) + (__isLocal(p) ? 2000000 : 0);
    free(heap);
    d[i] = t.w[i % t.n] * t.f[i % 3];
}
