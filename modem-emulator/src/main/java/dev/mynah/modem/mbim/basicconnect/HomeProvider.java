package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Structures.inPlace;

import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.util.Optional;

/** The subscriber's own network. It is the card's to say, so it can't be set. MBIM 1.0 10.5.6. */
final class HomeProvider implements Cid {
    private static final Field<Contents> PROVIDER = inPlace("Provider", Provider.LAYOUT);

    @Override
    public Declaration declaration() {
        return Declaration.of(6, "Home Provider", "the subscriber's own network")
                .query(Layout.EMPTY)
                .response(Layout.of(PROVIDER));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Optional<Plmn> home = port.sim().home();
        if (home.isEmpty()) {
            SimState state = port.sim().state();
            return Answer.failed(RefusalStatus.of(state == SimState.READY ? SimState.FAILED : state));
        }
        Optional<ServingNetwork> serving =
                port.network().serving().filter(it -> it.plmn().equals(home.get()));
        String name = port.sim()
                .serviceProviderName()
                .or(() -> serving.map(ServingNetwork::longName))
                .orElse("");
        int state = Provider.HOME | (serving.isPresent() ? Provider.REGISTERED : 0);
        return Answer.of(Contents.none().with(PROVIDER, Provider.of(home.get(), name, state)));
    }
}
