package dev.mynah.network.air;

/** Whether MSC and SGSN of a cell's network know of each other, as its system information says. TS 23.060 6.3.3.1. */
public enum OperationMode {
    /** There is a Gs interface: UEs register for both domains by combined procedures of GMM, and are paged through the SGSN. */
    I,
    /** There is none: UEs register in each domain by itself. */
    II
}
