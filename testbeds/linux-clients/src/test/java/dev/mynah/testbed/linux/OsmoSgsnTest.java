package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.network.gsup.door.GsupServer;
import dev.mynah.network.gsup.door.ServingHome;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberStore;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Osmocom's SGSN served by our HLR: the link comes up and is kept. */
@Timeout(120)
class OsmoSgsnTest {
    private static final Plmn PLMN = Plmn.of("001-01");
    private static final String ADDRESS = "127.0.0.72";

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final Timeline timeline = new VertxTimeline(vertx.getOrCreateContext(), InstantSource.system());

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    @Test
    void its_link_comes_up_and_outlives_the_pings() throws Exception {
        String program = Peer.require("osmo-sgsn", "osmo-sgsn");
        Interconnect interconnect = new Interconnect();
        Hss hss = new Hss(PLMN, List.of(), List.of(), interconnect, new Random(1), SubscriberStore.inMemory());
        ServingHome home = new ServingHome(
                PLMN, hss, hss.services(), (imsi, first, visited, joined) -> visited.abort(), interconnect, timeline);
        GsupServer server = GsupServer.listen(vertx, ADDRESS, 0, home)
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
        Path configuration = directory.resolve("osmo-sgsn.cfg");
        Files.writeString(configuration, """
                log stderr
                line vty
                 bind %1$s
                ctrl
                 bind %1$s
                sgsn
                 gtp local-ip %1$s
                 gtp state-dir %3$s
                 ggsn 0 remote-ip %1$s
                 ggsn 0 gtp-version 1
                 auth-policy remote
                 gsup remote-ip %1$s
                 gsup remote-port %2$d
                ns
                 bind udp local
                  listen %1$s 23000
                """.formatted(ADDRESS, server.port(), directory));
        try (Spawned sgsn = Spawned.start("osmo-sgsn", Map.of(), List.of(program, "-c", configuration.toString()))) {
            Poll poll = Poll.upTo(Duration.ofSeconds(20));
            while (names(home).isEmpty()) {
                poll.last = String.join("\\n", sgsn.transcript());
                poll.again();
            }
            assertThat(names(home)).allSatisfy(it -> assertThat(it).startsWith("SGSN"));
            CompletableFuture<Boolean> later = new CompletableFuture<>();
            timeline.after(Duration.ofSeconds(45), () -> later.complete(true));
            assertThat(later.get(60, TimeUnit.SECONDS)).isTrue();
            assertThat(names(home)).hasSize(1);
        }
    }

    private List<String> names(ServingHome home) throws Exception {
        CompletableFuture<List<String>> names = new CompletableFuture<>();
        timeline.execute(() -> names.complete(home.nodes()));
        return names.get(5, TimeUnit.SECONDS);
    }
}
