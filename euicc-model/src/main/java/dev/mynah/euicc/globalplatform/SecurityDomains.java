package dev.mynah.euicc.globalplatform;

import dev.mynah.euicc.isdr.Eid;
import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.List;

/** The security domains of a card. */
public final class SecurityDomains {

    private static final byte[] ECASD = HexFormat.of().parseHex("A0000005591010FFFFFFFF8900000200");

    private static final int CARD_DATA = 0x66;
    private static final int KEY_INFORMATION = 0xE0;

    private SecurityDomains() {}

    /** The ECASD, which holds the credentials of the eUICC and tells its number (SGP.22 2.4.3). */
    public static SelectableDomain ecasd(String eid) {
        return new SelectableDomain(
                ECASD, Tlv.of(CARD_DATA, CardRecognition.OBJECT), Tlv.of(0x5A, new Eid(eid).toBytes()));
    }

    /** Those of a profile. */
    public static List<CardApplication> of(InstalledProfile profile) {
        return profile.securityDomains().stream()
                .<CardApplication>map(SecurityDomains::of)
                .toList();
    }

    /** A security domain of a profile, which tells the keys it has but not what they are (11.3.3.1). */
    static SelectableDomain of(SecurityDomain domain) {
        return new SelectableDomain(
                domain.aid(),
                Tlv.of(CARD_DATA, CardRecognition.OBJECT),
                Tlv.of(
                        KEY_INFORMATION,
                        domain.keys().stream()
                                .map(SecurityDomains::keyInformation)
                                .toArray(Tlv[]::new)));
    }

    private static Tlv keyInformation(OtaKey key) {
        return Tlv.of(0xC0, new byte[] {
            (byte) key.identifier(), (byte) key.version(), (byte) key.type(), (byte) key.value().length
        });
    }
}
