package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.modem.Domain;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Startup;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A modem with two slots, a card with three profiles and two operators, all on virtual time: what a testbed is, without
 * its doors. Whatever event meets no row of a state machine fails the test, unless it was expected.
 */
final class Bench {
    static final String ALPHA_IMSI = "001010000000001";
    static final String TRAVEL_IMSI = "001010000000002";
    static final String BETA_IMSI = "999700000000001";
    static final String TRAVEL_ICCID = "8949001000000000025";
    static final Plmn ALPHA = Plmn.of("00101");
    static final Plmn BETA = Plmn.of("99970");
    static final SubscriberKey KEY = SubscriberKey.ofOpc(
            HexFormat.of().parseHex("465B5CE8B199B49FAA5F0A2EE238A6BC"),
            HexFormat.of().parseHex("CD63CB71954A9F4E48A5994E37A02BAF"));
    static final SubscriberKey OTHER_KEY = SubscriberKey.ofOpc(
            HexFormat.of().parseHex("00112233445566778899AABBCCDDEEFF"),
            HexFormat.of().parseHex("CD63CB71954A9F4E48A5994E37A02BAF"));

    final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T12:00:00Z"));
    final EventStream events = new EventStream();
    final List<Event> seen = new ArrayList<>();
    final Ether ether = new Ether();
    final Interconnect interconnect = new Interconnect();
    final CardMemory cardMemory = CardMemory.inRam();
    final ModemMemory modemMemory = ModemMemory.inRam();
    final Operator alpha;
    final Operator beta;
    final List<List<SubscriptionEvent>> told = List.of(new ArrayList<>(), new ArrayList<>());

    Euicc card;
    BasebandModem modem;
    boolean strict = true;
    DualSim dualSim = DualSim.STANDBY;
    Startup startup = Startup.AT_ONCE;

    private Bench(OperatorSpec alphaSpec, OperatorSpec betaSpec) {
        events.subscribe(seen::add);
        alpha = start(alphaSpec);
        beta = start(betaSpec);
    }

    private Operator start(OperatorSpec spec) {
        return Operator.start(
                spec, ether, interconnect, time.timeline(), new Random(7), events, SubscriberStore.inMemory());
    }

    static OperatorSpec alphaSpec() {
        return OperatorSpec.of("alpha", ALPHA, "Alpha Mobile", "Alpha")
                .withCells(CellSpec.lte("north", 0x101, 1).withLevel(-90, -100))
                .withApns(
                        ApnSpec.dual("internet", "10.1.0.0/16", "fd00:1::/48", "10.1.0.1", "fd00:1::1"),
                        ApnSpec.ipv4("ims", "10.2.0.0/16", "10.2.0.1"))
                .withSubscribers(List.of(SubscriberSpec.of(ALPHA_IMSI, KEY), SubscriberSpec.of(TRAVEL_IMSI, KEY)));
    }

    static OperatorSpec betaSpec() {
        return OperatorSpec.of("beta", BETA, "Beta Telecom", "Beta")
                .withCells(CellSpec.lte("center", 0x201, 7).withLevel(-85, -100))
                .withApns(ApnSpec.ipv4("web", "10.9.0.0/16", "10.9.0.1"))
                .withSubscribers(List.of(SubscriberSpec.of(BETA_IMSI, KEY)));
    }

    static ProfileSpecBuilder alphaProfile() {
        return ProfileSpec.of("8949001000000000017", ALPHA_IMSI, KEY)
                .name("Alpha")
                .serviceProviderName("Alpha Mobile")
                .msisdn("+491700000001")
                .enabledOnPort(0);
    }

    static ProfileSpecBuilder betaProfile() {
        return ProfileSpec.of("8949970000000000013", BETA_IMSI, KEY)
                .name("Beta")
                .serviceProviderName("Beta Telecom")
                .enabledOnPort(1);
    }

    static ProfileSpecBuilder travelProfile() {
        return ProfileSpec.of(TRAVEL_ICCID, TRAVEL_IMSI, KEY).name("Alpha Travel");
    }

    static Bench of() {
        return of(alphaSpec(), betaSpec(), alphaProfile(), betaProfile(), travelProfile());
    }

    static Bench of(OperatorSpec alphaSpec, OperatorSpec betaSpec, ProfileSpecBuilder... profiles) {
        Bench bench = new Bench(alphaSpec, betaSpec);
        bench.insert(profiles);
        return bench;
    }

    private void insert(ProfileSpecBuilder... profiles) {
        List<ProfileSpec> specs = new ArrayList<>();
        for (ProfileSpecBuilder profile : profiles) {
            specs.add(profile.build());
        }
        String eid = Eid.withCheckDigits("890490321234512345123456789012").digits();
        card = Euicc.of(EuiccSpec.of(eid, MepMode.B, 2, specs), cardMemory);
        build();
    }

    /** The modem anew, as after a power failure. */
    void build() {
        modem = new BasebandModem(
                ModemSpec.of(
                                "modem0",
                                new ModemIdentity("Mynah", "M1", "1.0"),
                                HeldCard.of(card),
                                "490154203237518",
                                "356938035643809")
                        .withPlace()
                        .withPlace()
                        .with(dualSim)
                        .with(startup),
                ether,
                time.timeline(),
                new Random(1),
                events,
                modemMemory);
        slot(0).listen(told.get(0)::add);
        slot(1).listen(told.get(1)::add);
    }

    /** Leaves a slot without a card; the eUICC stays where the other slot is on it. */
    Bench pullOut(int slot) {
        List<PortMapping> mapping = new ArrayList<>(modem.mapping());
        if (mapping.get(slot).physicalSlot() == 0) {
            mapping.set(slot, new PortMapping(slot + 1, 0));
            get(modem.map(mapping));
        } else {
            modem.remove(mapping.get(slot).physicalSlot());
        }
        return settle();
    }

    /** Puts a card into the place of a slot, or another that is empty, and has the slot speak to its first port. */
    void insert(int slot, HeldCard held) {
        int own = modem.mapping().get(slot).physicalSlot();
        int place = modem.physicalSlots().stream()
                .filter(it -> it.card().isEmpty())
                .map(PhysicalSlot::number)
                .min(Comparator.comparing(it -> it != own))
                .orElseThrow();
        modem.insert(place, held);
        modem.seat(slot, new PortMapping(place, held.mode().firstProfilePort()));
        settle();
    }

    Bench powerOn() {
        modem.powerOn();
        return settle();
    }

    Bench settle() {
        time.settle();
        check();
        return this;
    }

    Bench after(Duration duration) {
        time.advance(duration);
        check();
        return this;
    }

    /** Long enough for the network to release a connection on which nothing happens. */
    Bench idle() {
        return after(Duration.ofSeconds(15));
    }

    private void check() {
        if (strict) {
            assertThat(seen).noneMatch(UnexpectedEvent.class::isInstance);
        }
    }

    Subscription slot(int number) {
        return modem.subscriptions().get(number);
    }

    Sim sim(int number) {
        return slot(number).sim();
    }

    /** The USIM a slot uses, for stacks a test puts together itself. */
    Usim usim(int number) {
        return ((LogicalSlot) slot(number)).usim().orElseThrow();
    }

    RegistrationStatus eps(int number) {
        return slot(number).network().registration(Domain.EPS).status();
    }

    RegistrationStatus cs(int number) {
        return slot(number).network().registration(Domain.CS).status();
    }

    OperatorControl alphaControl() {
        return alpha.control();
    }

    void reject(RejectRule rule) {
        alphaControl().reject(rule);
        settle();
    }

    <T> T get(Future<T> future) {
        settle();
        assertThat(future).matches(Future::isComplete, "completed");
        if (future.failed()) {
            throw new AssertionError(future.cause());
        }
        return future.result();
    }

    /** The NAS messages of a slot since the last call, one line each. */
    List<String> nas(int slot) {
        String subject = "modem0/slot" + slot;
        List<String> lines = seen.stream()
                .filter(it -> it instanceof NasExchanged && it.subject().equals(subject))
                .map(it -> ((NasExchanged) it).uplink()
                        ? "> " + ((NasExchanged) it).summary()
                        : "< " + ((NasExchanged) it).summary())
                .toList();
        seen.removeIf(it -> it instanceof NasExchanged && it.subject().equals(subject));
        return lines;
    }

    void print() {
        seen.forEach(it -> System.out.println(it.subject() + " " + it.line()));
    }
}
