package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.content.ServiceTable;

/** The services of EF.SST (TS 51.011 10.3.7) by those of EF.UST (TS 31.102 4.2.8). */
final class GsmServices {

    private static final int LAST = 56;
    /** Where a service has no number in EF.UST since every USIM has it. */
    private static final int ALWAYS = 0;

    private static final int[][] SAME = {
        {1, ALWAYS}, // CHV1 can be disabled
        {2, 1}, // ADN
        {3, 2}, // FDN
        {4, 10}, // SMS
        {5, 13}, // AoC
        {7, 20}, // PLMN selector
        {9, 21}, // MSISDN
        {10, 1}, // EXT1
        {11, 3}, // EXT2
        {12, 12}, // SMS parameters
        {14, 15}, // CBMI
        {15, 17}, // GID1
        {16, 18}, // GID2
        {17, 19}, // SPN
        {18, 4}, // SDN
        {19, 5}, // EXT3
        {21, 57}, // VGCS
        {22, 58}, // VBS
        {23, 24}, // eMLPP
        {24, 25}, // automatic answer for eMLPP
        {25, 29}, // data download by cell broadcast
        {26, 28}, // data download by SMS
        {28, 30}, // call control
        {30, 16}, // CBMIR
        {31, 6}, // BDN
        {32, 7}, // EXT4
        {34, 36}, // depersonalisation
        {35, 37}, // co-operative networks
        {36, 11}, // SMS status reports
        {38, ALWAYS}, // GPRS
        {43, 20}, // user's PLMN selector with access technology
        {44, 42}, // operator's
        {45, 43}, // home network's
        {51, 45}, // network names
        {52, 46}, // operator's list of them
        {53, 47}, // mailbox numbers
        {54, 48}, // message waiting
        {55, 49}, // call forwarding
        {56, 51} // SPDI
    };

    private GsmServices() {}

    /** The bits of EF.SST: what the USIM has is allocated and activated. */
    static byte[] table(ServiceTable usim) {
        byte[] bits = new byte[LAST / 4];
        for (int[] pair : SAME) {
            if (pair[1] == ALWAYS || usim.has(pair[1])) {
                int index = pair[0] - 1;
                bits[index / 4] |= (byte) (3 << (2 * (index % 4)));
            }
        }
        return bits;
    }
}
