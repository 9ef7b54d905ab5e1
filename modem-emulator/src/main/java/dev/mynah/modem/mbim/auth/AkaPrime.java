package dev.mynah.modem.mbim.auth;

import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.nas.security.AkaPrimeKeys;
import io.vertx.core.Future;
import java.util.Arrays;

/** The same with keys that are bound to an access network: CK' and IK'. MBIM 1.0 10.10.2, RFC 9048 3.3. */
final class AkaPrime implements Cid {
    private static final Field<String> NETWORK_NAME = string("NetworkName");

    private static final int KEY = 16;

    /** SQN xor AK, the beginning of AUTN. */
    private static final int SQN = 6;

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Akap", "a challenge for the USIM, its keys bound to a network")
                .query(Layout.of(Aka.RAND, Aka.AUTN, NETWORK_NAME))
                .response(Aka.KEYS);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Aka.ask(port, given).map(answer -> {
            if (answer.status() != Status.NONE) {
                return answer;
            }
            Contents keys = answer.contents().orElseThrow();
            byte[] primes = AkaPrimeKeys.primes(
                    keys.get(Aka.CK),
                    keys.get(Aka.IK),
                    given.get(NETWORK_NAME),
                    Arrays.copyOf(given.get(Aka.AUTN), SQN));
            keys.with(Aka.CK, Arrays.copyOf(primes, KEY)).with(Aka.IK, Arrays.copyOfRange(primes, KEY, 2 * KEY));
            return answer;
        });
    }
}
