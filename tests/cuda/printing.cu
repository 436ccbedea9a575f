// nvcc: -arch=sm_80
// printf with every kind of argument, from some of the threads.
#include <cstdio>
extern "C" __global__ void printing(int n) {
    int i = threadIdx.x;
    if (i < n && i % 2 == 0)
        printf("%d: %5.2f|%-6s|%c|%x|%lld|%u%%\n", i, i * 0.5, i ? "odd" : "zero", 'a' + i, i * 17, -(1LL << (33 + i)), 3u * i);
    if (i == 1) printf("no arguments\n");
}
