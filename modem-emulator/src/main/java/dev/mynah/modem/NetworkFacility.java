package dev.mynah.modem;

import dev.mynah.network.air.nas.ss.component.SsCode;

/** The facilities that can be locked, as hosts call them, that are the network's: barring. TS 27.007 7.4. */
public enum NetworkFacility {
    AO(SsCode.BAOC),
    OI(SsCode.BOIC),
    OX(SsCode.BOIC_EX_HC),
    AI(SsCode.BAIC),
    IR(SsCode.BIC_ROAM),
    AB(SsCode.ALL_BARRING),
    AG(SsCode.BARRING_OF_OUTGOING),
    AC(SsCode.BARRING_OF_INCOMING);

    /** Digits of the password. TS 22.004 5.3.2. */
    public static final int PASSWORD = 4;

    private final SsCode service;

    NetworkFacility(SsCode service) {
        this.service = service;
    }

    public SsCode service() {
        return service;
    }
}
