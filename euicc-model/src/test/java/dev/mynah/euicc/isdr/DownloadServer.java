package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.pki.Certificate;
import dev.mynah.euicc.pki.CertificateRole;
import dev.mynah.euicc.pki.CertifiedKey;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.EcPublicKey;
import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.pki.TestPki;
import dev.mynah.euicc.rsp.BoundPackage;
import dev.mynah.euicc.rsp.BspKeys;
import dev.mynah.euicc.rsp.SecureChannelRequest;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The other side of a download, an SM-DP+: asks as one does, believes only what is signed, and can be told to do it wrong. */
final class DownloadServer {

    static final ObjectIdentifier ID = new ObjectIdentifier("2.999.10");
    static final String ADDRESS = "smdp.mynah.example";

    final Curve curve;
    private final Random random = new Random(7);

    byte[] transactionId = HexFormat.of().parseHex("00112233445566778899AABBCCDDEEFF");
    String address = ADDRESS;
    Certificate issuer;
    CertifiedKey authentication;
    CertifiedKey binding;
    Optional<String> confirmationCode = Optional.empty();
    Optional<byte[]> boundFor = Optional.empty();
    Optional<BspKeys> replacedKeys;
    EcKeyPair oneTimeKey;
    byte[] hostId = HexFormat.of().parseHex("A0B0C0D0");

    byte[] serverChallenge = new byte[16];
    byte[] euiccSignature = new byte[0];
    byte[] smdpSignature = new byte[0];
    EcPublicKey euiccKey;
    byte[] ofCard = new byte[0];
    BspKeys session;
    Tlv context = Tlv.of(
            0xA0,
            Tlv.of(0x80, Der.utf8("MATCHING-ID")),
            Tlv.of(0xA1, Tlv.of(0x80, HexFormat.of().parseHex("35290611")), Tlv.of(0xA1)));

    DownloadServer(TestPki pki, Curve curve) {
        this.curve = curve;
        this.issuer = pki.issuer(curve).certificate();
        this.authentication = pki.server(curve, CertificateRole.DP_AUTH, ID, ADDRESS);
        this.binding = pki.server(curve, CertificateRole.DP_PB, ID, ADDRESS);
        this.euiccKey = binding.keyPair().publicKey();
        this.oneTimeKey = EcKeyPair.generate(curve, random);
        this.session = new BspKeys(new byte[16], new byte[16], new byte[16]);
        byte[] keys = new byte[48];
        random.nextBytes(keys);
        this.replacedKeys = Optional.of(new BspKeys(
                Arrays.copyOf(keys, 16), Arrays.copyOfRange(keys, 16, 32), Arrays.copyOfRange(keys, 32, 48)));
        random.nextBytes(serverChallenge);
    }

    /** AuthenticateServer for this GetEUICCChallenge response. */
    Tlv authenticate(Tlv challenge) {
        byte[] euiccChallenge = challenge.bytes(0x80).orElseThrow();
        Tlv signed = Tlv.of(
                0x30,
                Tlv.of(0x80, transactionId),
                Tlv.of(0x81, euiccChallenge),
                Tlv.of(0x83, Der.utf8(address)),
                Tlv.of(0x84, serverChallenge));
        return Tlv.of(
                0xBF38,
                signed,
                Tlv.of(0x5F37, authentication.keyPair().sign(signed.toBytes())),
                Tlv.of(0x04, issuer.subjectKeyIdentifier().orElseThrow()),
                authentication.certificate().toTlv(),
                context);
    }

    /** PrepareDownload, once the eUICC's answer has been believed. */
    Tlv prepare(Tlv answer) {
        List<Tlv> ok = answer.child(0xA0).orElseThrow().children();
        Certificate euicc = Certificate.of(ok.get(2)).orElseThrow();
        Certificate eum = Certificate.of(ok.get(3)).orElseThrow();
        assertThat(eum.issuedBy(issuer)).isTrue();
        assertThat(euicc.issuedBy(eum)).isTrue();
        assertThat(eum.permits(euicc.subject())).isTrue();
        euiccKey = euicc.publicKey().orElseThrow();
        Tlv signed = ok.get(0);
        euiccSignature = ok.get(1) instanceof Tlv.Primitive p ? p.value() : new byte[0];
        assertThat(euiccKey.verifies(signed.toBytes(), euiccSignature)).isTrue();
        assertThat(signed.bytes(0x80)).contains(transactionId);
        assertThat(signed.bytes(0x84)).contains(serverChallenge);
        assertThat(signed.child(0xA0).orElseThrow().toBytes()).isEqualTo(context.toBytes());
        return prepare();
    }

    Tlv prepare() {
        List<Tlv> parts = new ArrayList<>();
        parts.add(Tlv.of(0x80, transactionId));
        parts.add(Tlv.of(0x01, new byte[] {(byte) (confirmationCode.isPresent() ? 0xFF : 0)}));
        boundFor.ifPresent(it -> parts.add(Tlv.of(0x5F49, it)));
        Tlv signed = Tlv.of(0x30, parts);
        smdpSignature = binding.keyPair().sign(with(signed, euiccSignature));
        List<Tlv> request = new ArrayList<>(List.of(signed, Tlv.of(0x5F37, smdpSignature)));
        confirmationCode.ifPresent(it -> request.add(Tlv.of(0x04, hash(it))));
        request.add(binding.certificate().toTlv());
        return Tlv.of(0xBF21, request);
    }

    byte[] hash(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] once = digest.digest(Der.utf8(code));
            digest.update(once);
            return digest.digest(transactionId);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The package for the eUICC that answered so. */
    BoundPackage bind(Tlv answer, String eid, byte[] metadata, byte[] profilePackage) {
        List<Tlv> ok = answer.child(0xA0).orElseThrow().children();
        Tlv signed = ok.get(0);
        byte[] signature = ok.get(1) instanceof Tlv.Primitive p ? p.value() : new byte[0];
        assertThat(euiccKey.verifies(with(signed, smdpSignature), signature)).isTrue();
        confirmationCode.ifPresent(it -> assertThat(signed.bytes(0x04)).contains(hash(it)));
        ofCard = signed.bytes(0x5F49).orElseThrow();
        EcPublicKey key = EcPublicKey.parse(curve, ofCard).orElseThrow();
        Tlv opening =
                SecureChannelRequest.signed(transactionId, hostId, oneTimeKey.publicKey(), key, binding.keyPair());
        session = BspKeys.derive(oneTimeKey.agree(key), hostId, HexFormat.of().parseHex(eid));
        return BoundPackage.bind(opening, session, replacedKeys, metadata, profilePackage);
    }

    /** The opening of a package with one of its parts replaced, signed again. */
    Tlv withPart(Tlv opening, int index, Tlv part) {
        List<Tlv> parts = new ArrayList<>(opening.children());
        parts.set(index, part);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        parts.subList(0, 4).forEach(it -> signed.writeBytes(it.toBytes()));
        signed.writeBytes(Tlv.of(0x5F49, ofCard).toBytes());
        parts.set(4, Tlv.of(0x5F37, binding.keyPair().sign(signed.toByteArray())));
        return Tlv.of(opening.tag(), parts);
    }

    private static byte[] with(Tlv object, byte[] signature) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(object.toBytes());
        bytes.writeBytes(Tlv.of(0x5F37, signature).toBytes());
        return bytes.toByteArray();
    }
}
