package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.NetworkDenylist.Codes;
import dev.mynah.modem.NetworkDenylist.Condition;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cards and networks the device keeps off, of all executors, and whether that keeps this one from networks. Microsoft's
 * "MB Network Blacklist Operations"; libmbim has no more of it than the number.
 */
final class NetworkDenylist implements Cid {
    /** What a provider is kept off as. */
    enum Kind implements Numbered {
        SIM(0),
        NETWORK(1);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final int SIM_PROVIDER_ACTUATED = 1;
    private static final int NETWORK_PROVIDER_ACTUATED = 2;

    private static final Field<Integer> MCC = uint32("Mcc");
    private static final Field<Integer> MNC = uint32("Mnc");
    private static final Field<Kind> KIND = choice("NetworkDenylistType", Kind.class);

    private static final Field<Integer> STATE = uint32("DenylistState");
    private static final Count COUNT = Count.of("ElementCount");
    private static final Field<List<Contents>> PROVIDERS =
            references("DenylistProviders", COUNT, Layout.of(MCC, MNC, KIND));
    private static final Layout LIST = Layout.of(STATE, COUNT, PROVIDERS);

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Network Denylist", "cards and networks the device keeps off")
                .query(Layout.EMPTY)
                .set(LIST)
                .state(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(list(port));
    }

    /** The state in it is the device's to say, and of no account. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        List<Codes> cards = new ArrayList<>();
        List<Codes> networks = new ArrayList<>();
        for (Contents it : given.get(PROVIDERS)) {
            (it.get(KIND) == Kind.SIM ? cards : networks).add(new Codes(it.get(MCC), it.get(MNC)));
        }
        return port.modem()
                .denylist(new dev.mynah.modem.NetworkDenylist(cards, networks))
                .compose(done -> Answer.of(list(port)));
    }

    private static Contents list(MbimPort port) {
        dev.mynah.modem.NetworkDenylist list = port.modem().denylist();
        List<Contents> providers = new ArrayList<>();
        list.cards().forEach(it -> providers.add(provider(it, Kind.SIM)));
        list.networks().forEach(it -> providers.add(provider(it, Kind.NETWORK)));
        Set<Condition> conditions = port.network().denied();
        return Contents.none()
                .with(
                        STATE,
                        (conditions.contains(Condition.CARD) ? SIM_PROVIDER_ACTUATED : 0)
                                | (conditions.contains(Condition.NETWORKS) ? NETWORK_PROVIDER_ACTUATED : 0))
                .with(PROVIDERS, providers);
    }

    private static Contents provider(Codes provider, Kind kind) {
        return Contents.none()
                .with(MCC, provider.mcc())
                .with(MNC, provider.mnc())
                .with(KIND, kind);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.DenialChanged) {
            port.indicate(this, list(port));
        }
    }
}
