package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.modem.Domain;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.baseband.HeldCard;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.modem.baseband.ModemSpec;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Reselection;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.network.gsup.door.GsupServer;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.BaseStation;
import dev.mynah.network.ran.CsAndPsCore;
import dev.mynah.network.ran.Ether;
import dev.mynah.testbed.linux.gb.GbBss;
import dev.mynah.testbed.linux.gb.GbTrace;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Osmocom's SGSN between our HLR and a cell of ours: a modem attaches through it, by GPRS over Gb, and reaches hosts behind
 * Osmocom's GGSN.
 */
@ResourceLock(OsmoHlr.PORTS)
@Timeout(Patience.OF_A_TEST)
class OsmoSgsnTest {
    private static final Plmn PLMN = Plmn.of("001-01");
    private static final String IMSI = "001010000000001";
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(new byte[16], new byte[16]);
    private static final String ADDRESS = Own.loopback(72);
    private static final String GGSN = Own.loopback(74);

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final Timeline timeline = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());
    private final Ether ether = new Ether();
    private final EventStream events = new EventStream();
    private final List<Event> seen = new CopyOnWriteArrayList<>();
    private final GbTrace trace = new GbTrace();
    private Operator alpha;
    private GsupServer server;

    @BeforeEach
    void start() throws Exception {
        events.subscribe(seen::add);
        alpha = Operator.start(
                OperatorSpec.of("alpha", PLMN, "Alpha Mobile", "Alpha")
                        .withApns(ApnSpec.ipv4("internet", "10.45.0.0/16", "10.45.0.1"))
                        .withSubscribers(List.of(SubscriberSpec.of(IMSI, KEY).withMsisdn("15551230001"))),
                ether,
                new Interconnect(),
                timeline,
                new Random(7),
                events,
                SubscriberStore.inMemory());
        server = await(GsupServer.listen(vertx, ADDRESS, 0, alpha.home().serving()));
    }

    @AfterEach
    void stop() throws Exception {
        await(alpha.stop());
        await(vertx.close());
    }

    @Test
    void its_link_comes_up_and_outlives_the_pings() throws Exception {
        try (OsmoSgsn sgsn = OsmoSgsn.start(directory, ADDRESS, server.port(), GGSN)) {
            linked();
            CompletableFuture<Boolean> later = new CompletableFuture<>();
            timeline.after(Duration.ofSeconds(45), () -> later.complete(true));
            assertThat(later.get(Patience.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(turn(() -> alpha.home().serving().nodes())).hasSize(1);
            assertThat(sgsn.process().transcript()).isNotEmpty();
        }
    }

    @Test
    void a_modem_attaches_through_it_and_pings_the_ggsn() throws Exception {
        try (OsmoGgsn ggsn = OsmoGgsn.start(directory, GGSN);
                OsmoSgsn sgsn = OsmoSgsn.start(directory, ADDRESS, server.port(), GGSN)) {
            linked();
            Cell cell = new Cell(0x31, Rat.GSM, List.of(PLMN), 1, 1, 62, 1, Access.OPEN, Reselection.usual(Rat.GSM));
            GbBss bss = await(GbBss.open(vertx, timeline, cell, "127.0.0.1", ADDRESS, OsmoSgsn.GB, trace::add));
            await(bss.ready());
            BasebandModem modem = turn(() -> {
                BaseStation station =
                        ether.build(cell, timeline, new CsAndPsCore(alpha.msc().air(), bss));
                bss.pager(station::page);
                station.level(-70, -100);
                station.power(true);
                BasebandModem made = modem();
                made.powerOn();
                return made;
            });
            Subscription slot = modem.subscriptions().get(0);
            registered(slot, sgsn);

            PacketData data = slot.packetData();
            await(turn(() -> data.define(2, PdpType.IP, "internet")));
            await(turn(() -> data.activate(2)));
            BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();
            PacketData.Path path = await(turn(() -> data.open(2, host(heard))));
            byte[] own = turn(() -> data.contexts().stream()
                    .filter(context -> context.cid() == 2)
                    .flatMap(context -> context.bearer().stream())
                    .map(bearer -> bearer.addresses().get(0).getAddress())
                    .findFirst()
                    .orElseThrow());
            byte[] gateway = InetAddress.getByName(OsmoGgsn.GATEWAY).getAddress();
            assertThat(Arrays.mismatch(own, gateway)).isEqualTo(3);
            byte[] ping = Echo.request(own, gateway);
            timeline.execute(() -> path.send(ping));
            byte[] pong = heard.poll(Patience.SOON.toSeconds(), TimeUnit.SECONDS);
            assertThat(pong).isNotNull();
            assertThat(Echo.isReply(pong, ping)).isTrue();
            assertThat(ggsn.process().transcript()).isNotEmpty();

            await(turn(() -> data.deactivate(2)));
            turn(() -> {
                modem.powerOff();
                return modem;
            });
            sgsn.process().await("(?i)detach", Patience.SOON);
            decoded(trace.write(directory.resolve("gb.pcap")));
            bss.close();
        }
    }

    private BasebandModem modem() {
        String eid = Eid.withCheckDigits("890490321234512345123456789012").digits();
        Euicc card = Euicc.of(
                EuiccSpec.of(
                        eid,
                        MepMode.NONE,
                        1,
                        List.of(ProfileSpec.of("8949001000000000017", IMSI, KEY)
                                .name("Alpha")
                                .enabledOnPort(0)
                                .build())),
                CardMemory.inRam());
        return new BasebandModem(
                ModemSpec.of("modem0", new ModemIdentity("Mynah", "M1", "1.0"), HeldCard.of(card), "490154203237518"),
                ether,
                timeline,
                new Random(1),
                events,
                ModemMemory.inRam());
    }

    private static PacketData.Host host(BlockingQueue<byte[]> heard) {
        return new PacketData.Host() {
            @Override
            public void downlink(byte[] packet) {
                heard.add(packet);
            }

            @Override
            public void released(boolean byNetwork) {
                // The test waits for packets alone.
            }
        };
    }

    private void registered(Subscription slot, OsmoSgsn sgsn) throws Exception {
        Poll poll = Poll.soon();
        while (turn(() -> slot.network().registration(Domain.GPRS).status()) != RegistrationStatus.HOME) {
            poll.last = String.join("\n", sgsn.process().transcript()) + "\n"
                    + String.join(
                            "\n",
                            seen.stream()
                                    .map(it -> it.subject() + " " + it.line())
                                    .toList());
            poll.againSoon();
        }
    }

    private static void decoded(Path capture) {
        String tshark = Peer.require("tshark", "tshark");
        String messages = Spawned.run(
                Map.of(), Patience.SOON, tshark, "-r", capture.toString(), "-d", "udp.port==23000,gprs-ns", "-V");
        assertThat(messages)
                .contains(
                        "Attach Request",
                        "Authentication and Ciphering Req",
                        "Attach Accept",
                        "Attach Complete",
                        "Activate PDP Context Accept",
                        "Echo (ping) reply",
                        "Detach Request")
                .doesNotContain("Malformed");
    }

    private void linked() throws Exception {
        Poll poll = Poll.soon();
        poll.last = "nothing on GSUP";
        while (turn(() -> alpha.home().serving().nodes()).isEmpty()) {
            poll.againSoon();
        }
        assertThat(turn(() -> alpha.home().serving().nodes()))
                .allSatisfy(it -> assertThat(it).startsWith("SGSN"));
    }

    /** Does something in a turn of the one timeline everything lives on, and waits for it. */
    private <T> T turn(Supplier<T> action) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        timeline.execute(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(Patience.SOON.toSeconds(), TimeUnit.SECONDS);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(Patience.SOON.toSeconds(), TimeUnit.SECONDS);
    }
}
