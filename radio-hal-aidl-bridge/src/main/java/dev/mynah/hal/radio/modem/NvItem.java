package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** Items of non-volatile memory, as CDMA modems have them. */
public enum NvItem implements AidlEnum<NvItem> {
    @Since(4)
    INVALID(0),
    CDMA_MEID(1),
    CDMA_MIN(2),
    CDMA_MDN(3),
    CDMA_ACCOLC(4),
    DEVICE_MSL(11),
    RTN_RECONDITIONED_STATUS(12),
    RTN_ACTIVATION_DATE(13),
    RTN_LIFE_TIMER(14),
    RTN_LIFE_CALLS(15),
    RTN_LIFE_DATA_TX(16),
    RTN_LIFE_DATA_RX(17),
    OMADM_HFA_LEVEL(18),
    MIP_PROFILE_NAI(31),
    MIP_PROFILE_HOME_ADDRESS(32),
    MIP_PROFILE_AAA_AUTH(33),
    MIP_PROFILE_HA_AUTH(34),
    MIP_PROFILE_PRI_HA_ADDR(35),
    MIP_PROFILE_SEC_HA_ADDR(36),
    MIP_PROFILE_REV_TUN_PREF(37),
    MIP_PROFILE_HA_SPI(38),
    MIP_PROFILE_AAA_SPI(39),
    MIP_PROFILE_MN_HA_SS(40),
    MIP_PROFILE_MN_AAA_SS(41),
    CDMA_PRL_VERSION(51),
    CDMA_BC10(52),
    CDMA_BC14(53),
    CDMA_SO68(54),
    CDMA_SO73_COP0(55),
    CDMA_SO73_COP1TO7(56),
    CDMA_1X_ADVANCED_ENABLED(57),
    CDMA_EHRPD_ENABLED(58),
    CDMA_EHRPD_FORCED(59),
    LTE_BAND_ENABLE_25(71),
    LTE_BAND_ENABLE_26(72),
    LTE_BAND_ENABLE_41(73),
    LTE_SCAN_PRIORITY_25(74),
    LTE_SCAN_PRIORITY_26(75),
    LTE_SCAN_PRIORITY_41(76),
    LTE_HIDDEN_BAND_PRIORITY_25(77),
    LTE_HIDDEN_BAND_PRIORITY_26(78),
    LTE_HIDDEN_BAND_PRIORITY_41(79);

    private final int value;

    NvItem(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
