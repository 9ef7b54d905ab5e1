package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.modem.CardApplication;
import dev.mynah.modem.Eap;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** EAP-AKA with the keys of a real card. */
class EapOnCardTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] RAND = HEX.parseHex("00112233445566778899aabbccddeeff");
    private static final byte[] IDENTITY_REQUEST = HEX.parseHex("0101000501");
    private static final int CLIENT_ERROR = 14;
    private static final int SYNCHRONIZATION_FAILURE = 4;
    private static final int AUTHENTICATION_REJECT = 2;

    private final Bench bench = Bench.of().powerOn();

    private byte[] aid(CardApplication.Kind kind) {
        return bench.sim(0).directory().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow()
                .aid();
    }

    private byte[] exchange(byte[] packet) {
        return bench.get(bench.sim(0).eap().exchange(aid(CardApplication.Kind.USIM), Eap.AKA, packet))
                .packet();
    }

    /** With a MAC of zeros, which only a server with the keys gets right. */
    private static byte[] challenge(AuthenticationVector vector) {
        return ByteBuffer.allocate(68)
                .put(HEX.parseHex("01020044170100000105" + "0000"))
                .put(RAND)
                .put(HEX.parseHex("02050000"))
                .put(vector.autn().toBytes())
                .put(HEX.parseHex("0b050000"))
                .put(new byte[16])
                .array();
    }

    @Test
    void the_card_judges_challenges() {
        String name = new String(exchange(IDENTITY_REQUEST), StandardCharsets.US_ASCII);
        assertThat(name).endsWith("0001010000000001@wlan.mnc001.mcc001.3gppnetwork.org");
        Milenage milenage = Milenage.of(Bench.KEY);
        // A fresh one of the operator's: then the MAC is looked at.
        assertThat(exchange(challenge(milenage.vector(RAND, 1L << 30, 0x8000)))[5])
                .isEqualTo((byte) CLIENT_ERROR);
        // The same again is old.
        assertThat(exchange(challenge(milenage.vector(RAND, 1L << 30, 0x8000)))[5])
                .isEqualTo((byte) SYNCHRONIZATION_FAILURE);
        // A stranger's.
        assertThat(exchange(challenge(Milenage.of(Bench.OTHER_KEY).vector(RAND, 1L << 31, 0x8000)))[5])
                .isEqualTo((byte) AUTHENTICATION_REJECT);
        assertThat(bench.sim(0).eap().session(1).orElseThrow().status()).isEqualTo(Eap.Status.FAILED);
    }

    @Test
    void only_the_usim_in_use_can_be_asked() {
        assertThat(refused(aid(CardApplication.Kind.ISIM))).isEqualTo(Reason.APPLICATION_NOT_FOUND);
        assertThat(refused(new byte[0])).isEqualTo(Reason.APPLICATION_NOT_FOUND);
        byte[] usim = aid(CardApplication.Kind.USIM);
        exchange(IDENTITY_REQUEST);
        bench.modem.powerOff();
        bench.settle();
        assertThat(refused(usim)).isEqualTo(Reason.SIM_NOT_READY);
        assertThat(bench.sim(0).eap().session(1)).isEmpty();
    }

    private Reason refused(byte[] application) {
        Throwable cause = bench.sim(0)
                .eap()
                .exchange(application, Eap.AKA, IDENTITY_REQUEST)
                .cause();
        return ((Refusal) cause).reason();
    }
}
