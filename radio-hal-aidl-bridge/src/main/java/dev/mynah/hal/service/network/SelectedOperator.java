package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.network.OperatorInfo;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choosing an operator, and what there is to choose from. */
final class SelectedOperator {
    private final Network network;

    SelectedOperator(Network network) {
        this.network = network;
    }

    Future<RadioError> automatic() {
        return select(new NetworkSelection.Automatic());
    }

    /** @param ran the technology it is to be of, or none for any */
    Future<RadioError> manual(String numeric, AidlEnum<AccessNetwork> ran) {
        Optional<Rat> rat = Technologies.rat(ran);
        boolean foreign = rat.isEmpty() && ran != AccessNetwork.UNKNOWN;
        return foreign || !numeric.matches("[0-9]{5,6}")
                ? Future.succeededFuture(RadioError.INVALID_ARGUMENTS)
                : select(new NetworkSelection.Manual(Plmn.of(numeric), rat, false));
    }

    private Future<RadioError> select(NetworkSelection selection) {
        return network.select(selection)
                .map(RadioError.NONE)
                .otherwise(refused -> refused instanceof Refusal it && it.reason() == Refusal.Reason.NO_NETWORK_SERVICE
                        ? RadioError.NO_NETWORK_FOUND
                        : Refusals.error(refused));
    }

    /** Each operator once, in whatever technologies it is there. */
    Future<List<OperatorInfo>> available() {
        return network.scan().map(SelectedOperator::operators);
    }

    private static List<OperatorInfo> operators(Collection<ScannedNetwork> found) {
        Map<Plmn, ScannedNetwork> operators = new LinkedHashMap<>();
        found.forEach(it -> operators.merge(
                it.plmn(),
                it,
                (one, other) -> one.availability() == ScannedNetwork.Availability.CURRENT ? one : other));
        return operators.values().stream().map(SelectedOperator::operator).toList();
    }

    private static OperatorInfo operator(ScannedNetwork it) {
        return new OperatorInfo(
                it.longName(),
                it.shortName(),
                it.plmn().digits(),
                switch (it.availability()) {
                    case UNKNOWN -> OperatorInfo.STATUS_UNKNOWN;
                    case AVAILABLE -> OperatorInfo.STATUS_AVAILABLE;
                    case CURRENT -> OperatorInfo.STATUS_CURRENT;
                    case FORBIDDEN -> OperatorInfo.STATUS_FORBIDDEN;
                });
    }
}
