// nvcc: -arch=sm_75
// Constant tables: scalars, a structure, a nested array, and a pointer to another variable.
struct Entry { int key; float weight; unsigned char tag[3]; };
__constant__ Entry table[4] = {{1, 0.5f, {1, 2, 3}}, {2, 1.5f, {4, 5, 6}}, {3, -2.0f, {7, 8, 9}}, {5, 8.0f, {10, 11, 12}}};
__constant__ double factors[2][3] = {{1.0, 2.0, 3.0}, {10.0, 20.0, 30.0}};
__device__ int counts[5] = {10, 20, 30};
__device__ int *indirect = counts + 1;

extern "C" __global__ void constant_memory(double *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Entry e = table[i & 3];
    out[i] = e.key * e.weight + e.tag[i % 3] + factors[i & 1][i % 3] + indirect[i & 1] + counts[4];
}
