package dev.mynah.modem.sim;

/** The files a modem reads or writes on its own account: path from the MF, {@code 7FFF} being the USIM. */
enum SimFile {
    /** TS 102 221 13.2. */
    ICCID(0x2FE2),
    /** TS 102 221 13.1. */
    DIR(0x2F00),
    /** TS 31.102 4.2.18. */
    AD(0x7FFF, 0x6FAD),
    /** TS 31.102 4.2.2. */
    IMSI(0x7FFF, 0x6F07),
    /** TS 31.102 4.2.10. */
    GID1(0x7FFF, 0x6F3E),
    /** TS 31.102 4.2.11. */
    GID2(0x7FFF, 0x6F3F),
    /** TS 31.102 4.2.12. */
    SPN(0x7FFF, 0x6F46),
    /** TS 31.102 4.2.84. */
    EHPLMN(0x7FFF, 0x6FD9),
    /** TS 31.102 4.2.5. */
    PLMN_W_ACT(0x7FFF, 0x6F60),
    /** TS 31.102 4.2.53. */
    OPLMN_W_ACT(0x7FFF, 0x6F61),
    /** TS 31.102 4.2.54. */
    HPLMN_W_ACT(0x7FFF, 0x6F62),
    /** TS 31.102 4.2.6. */
    HPPLMN(0x7FFF, 0x6F31),
    /** TS 31.102 4.2.15. */
    ACC(0x7FFF, 0x6F78),
    /** TS 31.102 4.2.16. */
    FPLMN(0x7FFF, 0x6F7B),
    /** TS 31.102 4.2.17. */
    LOCI(0x7FFF, 0x6F7E),
    /** TS 31.102 4.2.3. */
    KEYS(0x7FFF, 0x6F08),
    /** TS 31.102 4.4.3.1, below DF.GSM-ACCESS. */
    KC(0x7FFF, 0x5F3B, 0x4F20),
    /** TS 31.102 4.4.3.2, below DF.GSM-ACCESS. */
    KC_GPRS(0x7FFF, 0x5F3B, 0x4F52),
    /** TS 31.102 4.2.23. */
    PSLOCI(0x7FFF, 0x6F73),
    /** TS 31.102 4.2.4. */
    KEYS_PS(0x7FFF, 0x6F09),
    /** TS 31.102 4.2.91. */
    EPSLOCI(0x7FFF, 0x6FE3),
    /** TS 31.102 4.2.92. */
    EPSNSC(0x7FFF, 0x6FE4),
    /** TS 31.102 4.2.94. */
    NAS_CONFIG(0x7FFF, 0x6FE8),
    /** TS 31.102 4.2.21. */
    ECC(0x7FFF, 0x6FB7),
    /** TS 31.102 4.2.26. */
    MSISDN(0x7FFF, 0x6F40),
    /** TS 31.102 4.2.24. */
    FDN(0x7FFF, 0x6F3B),
    /** TS 31.102 4.2.47. */
    EST(0x7FFF, 0x6F56),
    /** TS 31.102 4.2.9. */
    ACM(0x7FFF, 0x6F39),
    /** TS 31.102 4.2.7. */
    ACM_MAX(0x7FFF, 0x6F37),
    /** TS 31.102 4.2.8. */
    UST(0x7FFF, 0x6F38),
    /** TS 31.102 4.2.25. */
    SMS(0x7FFF, 0x6F3C),
    /** TS 31.102 4.2.27. */
    SMSP(0x7FFF, 0x6F42),
    /** TS 31.102 4.2.28. */
    SMSS(0x7FFF, 0x6F43),
    /** TS 31.102 4.2.32. */
    SMSR(0x7FFF, 0x6F47),
    /** TS 31.102 4.2.60. */
    MBDN(0x7FFF, 0x6FC7),
    /** TS 31.102 4.2.63. */
    MWIS(0x7FFF, 0x6FCA),
    /** TS 31.102 4.2.14. */
    CBMI(0x7FFF, 0x6F45),
    /** TS 31.102 4.2.22. */
    CBMIR(0x7FFF, 0x6F50),
    /** TS 31.102 4.2.20. */
    CBMID(0x7FFF, 0x6F48),
    /** TS 31.102 4.4.11.2. */
    LOCI_5GS(0x7FFF, 0x5FC0, 0x4F01),
    /** TS 31.102 4.4.11.4. */
    NSC_5GS(0x7FFF, 0x5FC0, 0x4F03),
    /** TS 31.102 4.4.11.6. */
    AUTHENTICATION_KEYS_5G(0x7FFF, 0x5FC0, 0x4F05),
    /** TS 31.102 4.4.11.8. */
    SUCI_CALC_INFO(0x7FFF, 0x5FC0, 0x4F07),
    /** TS 31.102 4.4.11.11. */
    ROUTING_INDICATOR(0x7FFF, 0x5FC0, 0x4F0A);

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it, and what path() gives is a copy
    private final byte[] path;

    SimFile(int... identifiers) {
        path = new byte[identifiers.length * 2];
        for (int i = 0; i < identifiers.length; i++) {
            path[2 * i] = (byte) (identifiers[i] >> 8);
            path[2 * i + 1] = (byte) identifiers[i];
        }
    }

    /** The path from the MF, which is not named itself. */
    byte[] path() {
        return path.clone();
    }
}
