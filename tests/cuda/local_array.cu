// nvcc: -arch=sm_80
// An array indexed at run time lives in local memory: insertion sort of eight values in each thread.
extern "C" __global__ void local_array(const int *in, int *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int a[8];
    for (int k = 0; k < 8; k++) a[k] = in[i * 8 + k];
#pragma unroll 1
    for (int k = 1; k < 8; k++) {
        int v = a[k], j = k;
#pragma unroll 1
        while (j > 0 && a[j - 1] > v) { a[j] = a[j - 1]; j--; }
        a[j] = v;
    }
    for (int k = 0; k < 8; k++) out[i * 8 + k] = a[k];
}
