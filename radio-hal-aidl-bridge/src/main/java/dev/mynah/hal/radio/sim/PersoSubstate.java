package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;

public enum PersoSubstate implements AidlEnum<PersoSubstate> {
    UNKNOWN(0),
    IN_PROGRESS(1),
    READY(2),
    SIM_NETWORK(3),
    SIM_NETWORK_SUBSET(4),
    SIM_CORPORATE(5),
    SIM_SERVICE_PROVIDER(6),
    SIM_SIM(7),
    SIM_NETWORK_PUK(8),
    SIM_NETWORK_SUBSET_PUK(9),
    SIM_CORPORATE_PUK(10),
    SIM_SERVICE_PROVIDER_PUK(11),
    SIM_SIM_PUK(12),
    RUIM_NETWORK1(13),
    RUIM_NETWORK2(14),
    RUIM_HRPD(15),
    RUIM_CORPORATE(16),
    RUIM_SERVICE_PROVIDER(17),
    RUIM_RUIM(18),
    RUIM_NETWORK1_PUK(19),
    RUIM_NETWORK2_PUK(20),
    RUIM_HRPD_PUK(21),
    RUIM_CORPORATE_PUK(22),
    RUIM_SERVICE_PROVIDER_PUK(23),
    RUIM_RUIM_PUK(24),
    SIM_SPN(25),
    SIM_SPN_PUK(26),
    SIM_SP_EHPLMN(27),
    SIM_SP_EHPLMN_PUK(28),
    SIM_ICCID(29),
    SIM_ICCID_PUK(30),
    SIM_IMPI(31),
    SIM_IMPI_PUK(32),
    SIM_NS_SP(33),
    SIM_NS_SP_PUK(34);

    private final int value;

    PersoSubstate(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
