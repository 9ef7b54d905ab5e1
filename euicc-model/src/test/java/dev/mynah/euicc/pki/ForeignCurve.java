package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;

/** A certificate that is right in all but its key, which is on a curve no eUICC knows. */
public final class ForeignCurve {

    private ForeignCurve() {}

    public static CertifiedKey of(CertifiedKey key, CertifiedKey issuer) {
        List<Tlv> whole = new ArrayList<>(key.certificate().toTlv().children());
        List<Tlv> fields = new ArrayList<>(whole.get(0).children());
        Tlv info = fields.get(6);
        Tlv secp384r1 = Tlv.of(0x06, new ObjectIdentifier("1.3.132.0.34").toBytes());
        Tlv algorithm = Tlv.of(0x30, info.children().get(0).children().get(0), secp384r1);
        fields.set(6, Tlv.of(0x30, algorithm, info.children().get(1)));
        whole.set(0, Tlv.of(0x30, fields));
        byte[] signature = issuer.keyPair().signDer(whole.get(0).toBytes());
        whole.set(2, Certificate.bitString(signature));
        return new CertifiedKey(Certificate.of(Tlv.of(0x30, whole)).orElseThrow(), key.keyPair());
    }
}
