package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Uicc;
import dev.mynah.modem.Domain;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.baseband.HeldCard;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.modem.baseband.ModemSpec;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.Ether;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One operator with an LTE cell and modems with a card each; nobody listens to the events. */
final class BenchmarkNetwork {
    private final Ether ether = new Ether();
    private final EventStream events = new EventStream();

    BenchmarkNetwork(Timeline timeline, int subscribers) {
        List<SubscriberSpec> all = new ArrayList<>(subscribers);
        for (int i = 0; i < subscribers; i++) {
            all.add(SubscriberSpec.of(imsi(i), BenchmarkCards.KEY));
        }
        Operator.start(
                OperatorSpec.of("alpha", Plmn.of("00101"), "Alpha Mobile", "Alpha")
                        .withCells(CellSpec.lte("north", 1, 1))
                        .withApns(ApnSpec.ipv4("internet", "10.0.0.0/12", "10.0.0.1"))
                        .withSubscribers(all),
                ether,
                new Interconnect(),
                timeline,
                new Random(1),
                events,
                SubscriberStore.inMemory());
    }

    BasebandModem modem(int number, Timeline timeline) {
        Uicc card = Uicc.of(
                BenchmarkCards.subscription(number, imsi(number)).build(), CardMemory.inRam(), new Random(number));
        return new BasebandModem(
                ModemSpec.of(
                        "modem" + number,
                        new ModemIdentity("Mynah", "Benchmark", "1"),
                        HeldCard.of(card),
                        "490154203237518"),
                ether,
                timeline,
                new Random(number),
                events,
                ModemMemory.inRam());
    }

    static boolean registered(BasebandModem modem) {
        return modem.subscriptions()
                .get(0)
                .network()
                .registration(Domain.EPS)
                .status()
                .registered();
    }

    private static String imsi(int number) {
        return "00101%010d".formatted(number);
    }
}
