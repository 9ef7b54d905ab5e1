package dev.mynah.testbed.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.StateChanged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventLogTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void a_line_begins_with_its_subject_and_ends_with_its_time() {
        assertThat(EventLog.line(moved("ServiceAccepted"), new EventTime()))
                .isEqualTo("modem0/slot1 imsi=999700000000001 EMM DEREGISTERED -> REGISTERED (ServiceAccepted)"
                        + " [2026-03-01T12:00:00.000Z]");
    }

    @Test
    void what_a_peer_sent_can_neither_break_a_line_nor_forge_one() {
        assertThat(EventLog.line(moved("x\nmodem0/slot0 imsi=1 \u001B[31mred\u2028"), new EventTime()))
                .endsWith("(x\\u000Amodem0/slot0 imsi=1 \\u001B[31mred\\u2028) [2026-03-01T12:00:00.000Z]");
    }

    @Test
    void times_of_one_second_differ_in_their_milliseconds_and_the_next_second_is_another() {
        EventTime time = new EventTime();
        assertThat(Stream.of(7_999_999L, 65_000_000L, 999_000_000L, 1_000_000_000L, -1L)
                        .map(nanos -> time.text(NOON.plusNanos(nanos))))
                .containsExactly(
                        "2026-03-01T12:00:00.007Z",
                        "2026-03-01T12:00:00.065Z",
                        "2026-03-01T12:00:00.999Z",
                        "2026-03-01T12:00:01.000Z",
                        "2026-03-01T11:59:59.999Z");
    }

    @Test
    void a_log_that_has_grown_makes_room_for_a_new_one() throws IOException {
        Path file = directory.resolve("testbed.log");
        try (EventLog log = new EventLog(file, 1000)) {
            for (int i = 0; i < 1000; i++) {
                log.write(moved("event" + i));
            }
        }
        assertThat(Files.size(file)).isLessThan(1200);
        assertThat(Files.size(directory.resolve("testbed.log.1"))).isBetween(1000L, 1200L);
        assertThat(Files.readString(file)).contains("event999");
    }

    @Test
    void the_log_of_the_run_before_is_kept() throws IOException {
        try (Recorder recorder = Recorder.in(directory, complaint -> {})) {
            recorder.accept(moved("first"));
        }
        try (Recorder recorder = Recorder.in(directory, complaint -> {})) {
            recorder.accept(moved("second"));
        }
        assertThat(Files.readString(directory.resolve("testbed.log.1"))).contains("(first)");
        assertThat(Files.readAllLines(directory.resolve("testbed.log")))
                .hasSize(1)
                .first()
                .asString()
                .contains("second");
    }

    private static StateChanged moved(String because) {
        return new StateChanged(NOON, "modem0/slot1", "999700000000001", "EMM", "DEREGISTERED", "REGISTERED", because);
    }
}
