package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search for networks, which takes the time a radio needs; a network is listed once, whatever it is heard in. The
 * restricted search is for devices of several carriers. MBIM 1.0 10.5.8.
 */
final class VisibleProviders implements Cid {
    /** What to look for. */
    enum Action implements Numbered {
        FULL_SCAN(0),
        RESTRICTED_SCAN(1);

        private final int number;

        Action(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Action> ACTION = choice("Action", Action.class);
    private static final Count COUNT = Count.of("ProvidersCount");
    private static final Field<List<Contents>> PROVIDERS = references("Providers", COUNT, Provider.LAYOUT);

    @Override
    public Declaration declaration() {
        return Declaration.of(8, "Visible Providers", "a search for networks")
                .query(Layout.of(ACTION))
                .response(Layout.of(COUNT, PROVIDERS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        if (given.get(ACTION) == Action.RESTRICTED_SCAN) {
            return Answer.failed(Status.NO_DEVICE_SUPPORT);
        }
        return port.network().scan().compose(found -> Answer.of(providers(port, found)));
    }

    private static Contents providers(MbimPort port, List<ScannedNetwork> found) {
        Map<Plmn, ScannedNetwork> networks = new LinkedHashMap<>();
        found.forEach(it -> networks.merge(
                it.plmn(), it, (one, other) -> other.availability() == Availability.CURRENT ? other : one));
        return Contents.none()
                .with(
                        PROVIDERS,
                        networks.values().stream()
                                .map(it -> Provider.of(it.plmn(), it.longName(), state(port, it)))
                                .toList());
    }

    private static int state(MbimPort port, ScannedNetwork network) {
        boolean home = port.sim().home().filter(network.plmn()::equals).isPresent();
        return Provider.VISIBLE
                | (home ? Provider.HOME : 0)
                | (network.availability() == Availability.FORBIDDEN ? Provider.FORBIDDEN : 0)
                | (network.availability() == Availability.CURRENT ? Provider.REGISTERED : 0);
    }
}
