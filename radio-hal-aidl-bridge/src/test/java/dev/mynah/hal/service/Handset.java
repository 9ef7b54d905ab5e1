package dev.mynah.hal.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Startup;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.baseband.HeldCard;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.modem.baseband.ModemSpec;
import dev.mynah.modem.baseband.SlotSpec;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.sms.SmsSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What stands behind the services: a modem with two logical slots on one eUICC and an empty place for a second card, two
 * operators, all on virtual time. An event that has no row in a state machine fails the test.
 */
public final class Handset {
    public static final String ALPHA_IMSI = "001010000000001";
    public static final String BETA_IMSI = "999700000000001";
    public static final String ALPHA_NUMBER = "491700000001";
    public static final String BETA_NUMBER = "4670000000001";
    public static final String ALPHA_CENTRE = "491710760000";
    public static final String BETA_CENTRE = "46705008999";
    public static final Plmn ALPHA = Plmn.of("00101");
    public static final Plmn BETA = Plmn.of("99970");
    public static final SubscriberKey KEY = SubscriberKey.ofOpc(
            HexFormat.of().parseHex("465B5CE8B199B49FAA5F0A2EE238A6BC"),
            HexFormat.of().parseHex("CD63CB71954A9F4E48A5994E37A02BAF"));

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T12:00:00Z"));
    private final EventStream events = new EventStream();
    private final List<UnexpectedEvent> unexpected = new ArrayList<>();
    private final Ether ether = new Ether();
    private final Interconnect interconnect = new Interconnect();
    private final Operator alpha;
    private final Operator beta;
    private final BasebandModem modem;

    private Handset(Startup startup, OperatorSpec alphaSpec, OperatorSpec betaSpec, ProfileSpecBuilder... profiles) {
        events.subscribe(event -> {
            if (event instanceof UnexpectedEvent it) {
                unexpected.add(it);
            }
        });
        alpha = start(alphaSpec);
        beta = start(betaSpec);
        modem = new BasebandModem(
                new ModemSpec(
                        "modem0",
                        new ModemIdentity("Mynah", "M1", "1.0"),
                        List.of(Optional.of(HeldCard.of(card(profiles))), Optional.empty()),
                        List.of(
                                new SlotSpec("490154203237518", "01", new PortMapping(0, 0)),
                                new SlotSpec("356938035643809", "01", new PortMapping(0, 1))),
                        DualSim.STANDBY,
                        startup),
                ether,
                time.timeline(),
                new Random(1),
                events,
                ModemMemory.inRam());
    }

    private static Euicc card(ProfileSpecBuilder... profiles) {
        List<ProfileSpec> specs = new ArrayList<>();
        for (ProfileSpecBuilder profile : profiles) {
            specs.add(profile.build());
        }
        String eid = Eid.withCheckDigits("890490321234512345123456789012").digits();
        return Euicc.of(EuiccSpec.of(eid, MepMode.B, 2, specs), CardMemory.inRam());
    }

    private Operator start(OperatorSpec spec) {
        return Operator.start(
                spec, ether, interconnect, time.timeline(), new Random(7), events, SubscriberStore.inMemory());
    }

    public static OperatorSpec alphaSpec() {
        return OperatorSpec.of("alpha", ALPHA, "Alpha Mobile", "Alpha")
                .withCells(CellSpec.lte("north", 0x101, 1).withLevel(-90, -100))
                .withApns(ApnSpec.dual("internet", "10.1.0.0/16", "fd00:1::/48", "10.1.0.1", "fd00:1::1"))
                .withSubscribers(List.of(SubscriberSpec.of(ALPHA_IMSI, KEY).withMsisdn(ALPHA_NUMBER)))
                .withSms(SmsSpec.of(ALPHA).withServiceCentre(ALPHA_CENTRE));
    }

    public static OperatorSpec betaSpec() {
        return OperatorSpec.of("beta", BETA, "Beta Telecom", "Beta")
                .withCells(CellSpec.lte("center", 0x201, 7).withLevel(-85, -100))
                .withApns(ApnSpec.ipv4("web", "10.9.0.0/16", "10.9.0.1"))
                .withSubscribers(List.of(SubscriberSpec.of(BETA_IMSI, KEY).withMsisdn(BETA_NUMBER)))
                .withSms(SmsSpec.of(BETA).withServiceCentre(BETA_CENTRE));
    }

    public static ProfileSpecBuilder alphaProfile() {
        return ProfileSpec.of("8949001000000000017", ALPHA_IMSI, KEY)
                .name("Alpha")
                .serviceProviderName("Alpha Mobile")
                .msisdn("+" + ALPHA_NUMBER)
                .smsc("+" + ALPHA_CENTRE)
                .enabledOnPort(0);
    }

    public static ProfileSpecBuilder betaProfile() {
        return ProfileSpec.of("8949970000000000013", BETA_IMSI, KEY)
                .name("Beta")
                .serviceProviderName("Beta Telecom")
                .smsc("+" + BETA_CENTRE)
                .enabledOnPort(1);
    }

    /** Alpha's profile in slot 0, Beta's in slot 1, and not yet switched on. */
    public static Handset of() {
        return of(alphaSpec(), betaSpec(), alphaProfile(), betaProfile());
    }

    /** One whose modem takes its time. */
    public static Handset of(Startup startup) {
        return new Handset(startup, alphaSpec(), betaSpec(), alphaProfile(), betaProfile());
    }

    public static Handset of(OperatorSpec alphaSpec, OperatorSpec betaSpec, ProfileSpecBuilder... profiles) {
        return new Handset(Startup.AT_ONCE, alphaSpec, betaSpec, profiles);
    }

    public Handset powerOn() {
        modem.powerOn();
        return settle();
    }

    /** Lets everything happen that needs no time. */
    public Handset settle() {
        time.settle();
        assertThat(unexpected).isEmpty();
        return this;
    }

    public Handset after(Duration duration) {
        time.advance(duration);
        assertThat(unexpected).isEmpty();
        return this;
    }

    /** What a future has become once everything has happened. */
    public <T> T get(Future<T> future) {
        settle();
        assertThat(future).matches(Future::isComplete, "completed");
        if (future.failed()) {
            throw new AssertionError(future.cause());
        }
        return future.result();
    }

    public BasebandModem modem() {
        return modem;
    }

    public Subscription slot(int number) {
        return modem.subscriptions().get(number);
    }

    /** The operator of slot 0. */
    public Operator alpha() {
        return alpha;
    }

    /** The operator of slot 1. */
    public Operator beta() {
        return beta;
    }
}
