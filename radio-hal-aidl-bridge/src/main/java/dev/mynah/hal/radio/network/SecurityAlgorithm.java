package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** Algorithms of the air interface, and of IMS signalling and media. */
@Since(3)
public enum SecurityAlgorithm implements AidlEnum<SecurityAlgorithm> {
    A50(0),
    A51(1),
    A52(2),
    A53(3),
    A54(4),
    GEA0(14),
    GEA1(15),
    GEA2(16),
    GEA3(17),
    GEA4(18),
    GEA5(19),
    UEA0(29),
    UEA1(30),
    UEA2(31),
    EEA0(41),
    EEA1(42),
    EEA2(43),
    EEA3(44),
    NEA0(55),
    NEA1(56),
    NEA2(57),
    NEA3(58),
    SIP_NO_IPSEC_CONFIG(66),
    IMS_NULL(67),
    SIP_NULL(68),
    AES_GCM(69),
    AES_GMAC(70),
    AES_CBC(71),
    DES_EDE3_CBC(72),
    AES_EDE3_CBC(73),
    HMAC_SHA1_96(74),
    HMAC_MD5_96(75),
    RTP(85),
    SRTP_NULL(86),
    SRTP_AES_COUNTER(87),
    SRTP_AES_F8(88),
    SRTP_HMAC_SHA1(89),
    ENCR_AES_GCM_16(99),
    ENCR_AES_CBC(100),
    AUTH_HMAC_SHA2_256_128(101),
    UNKNOWN(113),
    OTHER(114),
    ORYX(124);

    private final int value;

    SecurityAlgorithm(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
