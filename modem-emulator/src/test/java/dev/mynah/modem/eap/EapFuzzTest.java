package dev.mynah.modem.eap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.Eap;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.eap.EapPacket;

/** Any octets at all from a server: an answer that is a packet, or a refusal; and the session after them begins anew. */
class EapFuzzTest {
    private static final byte[] IDENTITY_REQUEST = {1, 9, 0, 5, 1};

    private static final EapSessions.Usim USIM = new EapSessions.Usim() {
        @Override
        public String identity() {
            return "0001010000000001@wlan.mnc001.mcc001.3gppnetwork.org";
        }

        @Override
        public AkaAnswer challenge(byte[] rand, byte[] autn) {
            return switch (rand[0] & 3) {
                case 0 -> new AkaAnswer.Right(new byte[8], new byte[16], new byte[16]);
                case 1 -> new AkaAnswer.OutOfSynch(new byte[14]);
                case 2 -> new AkaAnswer.WrongServer();
                default -> new AkaAnswer.Failed();
            };
        }
    };

    @FuzzTest
    void any_octets_are_answered_or_refused(byte[] octets) {
        EapSessions peer = new EapSessions(aid -> USIM);
        var first = peer.exchange(new byte[0], Eap.AKA, octets);
        assertThat(first.isComplete()).isTrue();
        if (first.succeeded() && first.result().packet().length > 0) {
            EapPacket answer =
                    EapPacket.decode(Octets.of(first.result().packet())).orElseThrow();
            assertThat(answer.code()).isEqualTo(EapPacket.Code.RESPONSE);
            assertThat(answer.identifier()).isEqualTo(octets[1] & 0xFF);
        }
        byte[] name =
                peer.exchange(new byte[0], Eap.AKA, IDENTITY_REQUEST).result().packet();
        assertThat(name).startsWith(2, 9);
    }
}
