package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaKeys;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.hlr.EpsVector;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No key leaves by an event, a list or a text. */
final class SecrecyTest {
    private final Network network = new Network();

    @Test
    void no_event_and_no_list_shows_a_key() {
        network.done(network.control.fault(Network.IMSI, ChallengeFault.REPLAYED));
        TestUe ue = network.ue();
        ue.attach();
        AuthenticationRequest challenge =
                (AuthenticationRequest) ue.heard.peek().message();
        ue.answerChallenge().completeSecurityMode().completeAttach();
        String all =
                network.published + " " + network.done(network.control.subscribers()) + " " + network.operator.spec();
        AkaKeys keys = Milenage.of(Network.KEY).f2345(challenge.rand().toByteArray());
        for (byte[] secret : List.of(
                filled(1),
                filled(~1),
                keys.ck(),
                keys.ik(),
                keys.res(),
                ue.context.kasme().reveal())) {
            String hex = HexFormat.of().formatHex(secret);
            assertThat(all).doesNotContainIgnoringCase(hex);
            assertThat(all).doesNotContain(Arrays.toString(secret));
        }
    }

    @Test
    void a_vector_shows_what_goes_over_the_air_and_no_more() {
        byte[] rand = new byte[16];
        AuthenticationVector made = Milenage.of(Network.KEY).vector(rand, 32, Autn.SEPARATION_BIT);
        EpsVector vector = new EpsVector(rand, made.xres(), made.autn().toBytes(), Kasme.of(new byte[Kasme.LENGTH]));
        assertThat(vector.toString())
                .contains(HexFormat.of().formatHex(made.autn().toBytes()))
                .doesNotContain(HexFormat.of().formatHex(made.xres()))
                .doesNotContain("kasme");
    }

    private static byte[] filled(int value) {
        byte[] octets = new byte[16];
        Arrays.fill(octets, (byte) value);
        return octets;
    }
}
