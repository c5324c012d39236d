// A library with its own address among its code, as position-dependent code has it: the loader writes it there. It fills pages of its own.
#if __SIZEOF_POINTER__ == 8
#define ADDRESS ".quad"
#else
#define ADDRESS ".long"
#endif

asm(".text\n"
    ".balign 4096\n"
    ".globl heloscope_own_address\n"
    "heloscope_own_address:\n" ADDRESS " heloscope_own_address\n"
    ".balign 4096\n"
    ".zero 4096\n");
