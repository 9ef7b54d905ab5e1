package dev.mynah.testbed.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
    @TempDir
    private Path directory;

    @Test
    void what_was_committed_is_there_at_the_next_start() throws IOException {
        Path file = directory.resolve("state/card.journal");
        try (Journal journal = Journal.open(file)) {
            journal.commit(Map.of("pin/1", bytes("a"), "sqn", bytes("b")));
            journal.commit(Map.of("sqn", bytes("c"), "pin/1", new byte[0]));
        }
        try (Journal journal = Journal.open(file)) {
            assertThat(text(journal.load())).isEqualTo(Map.of("sqn", "c"));
        }
    }

    @Test
    void a_kill_at_any_byte_loses_nothing_that_was_acknowledged() throws IOException {
        Path file = directory.resolve("card.journal");
        Random random = new Random(1);
        List<Long> ends = new ArrayList<>();
        List<Map<String, String>> states = new ArrayList<>();
        try (Journal journal = Journal.open(file)) {
            remember(journal, ends, states);
            for (int i = 0; i < 8; i++) {
                Map<String, byte[]> changed = new HashMap<>();
                for (int k = random.nextInt(3); k >= 0; k--) {
                    changed.put("key/" + random.nextInt(6), bytes("x".repeat(random.nextInt(8))));
                }
                journal.commit(changed);
                remember(journal, ends, states);
            }
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int acknowledged = 0;
            while (acknowledged + 1 < ends.size() && ends.get(acknowledged + 1) <= length) {
                acknowledged++;
            }
            Journal killed = Journal.open(file);
            assertThat(text(killed.load())).as("cut at %d", length).isEqualTo(states.get(acknowledged));
            killed.commit(Map.of("after", bytes("kill")));
            killed.drop();
            Journal again = Journal.open(file);
            assertThat(text(again.load())).as("goes on after %d", length).containsEntry("after", "kill");
            again.drop();
        }
    }

    @Test
    void the_file_stays_small_however_often_a_value_changes() throws IOException {
        Path file = directory.resolve("auc.journal");
        try (Journal journal = Journal.open(file)) {
            for (int i = 0; i < 50_000; i++) {
                journal.commit(Map.of("sqn/001010000000001", bytes("%06d".formatted(i))));
            }
            assertThat(journal.size()).isLessThan(300 * 1024);
        }
        assertThat(Files.size(file)).isLessThan(300 * 1024);
        try (Journal journal = Journal.open(file)) {
            assertThat(text(journal.load())).isEqualTo(Map.of("sqn/001010000000001", "049999"));
        }
    }

    @Test
    void a_compaction_that_was_killed_leaves_the_old_file_in_force() throws IOException {
        Path file = directory.resolve("card.journal");
        try (Journal journal = Journal.open(file)) {
            journal.commit(Map.of("a", bytes("1")));
        }
        Files.writeString(directory.resolve("card.journal.next"), "mynah-journal 1\nhalf");
        try (Journal journal = Journal.open(file)) {
            assertThat(text(journal.load())).isEqualTo(Map.of("a", "1"));
        }
        assertThat(directory.resolve("card.journal.next")).doesNotExist();
    }

    @Test
    void damage_before_the_end_is_refused_with_the_place_and_the_way_out() throws IOException {
        Path file = directory.resolve("card.journal");
        try (Journal journal = Journal.open(file)) {
            journal.commit(Map.of("a", bytes("1")));
            journal.commit(Map.of("b", bytes("2")));
        }
        byte[] content = Files.readAllBytes(file);
        content[30] ^= 1;
        Files.write(file, content);
        assertThatThrownBy(() -> Journal.open(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": is damaged at octet 16; move it away to start anew");
    }

    @Test
    void a_tail_of_zeros_as_a_power_cut_leaves_it_is_dropped() throws IOException {
        Path file = directory.resolve("card.journal");
        try (Journal journal = Journal.open(file)) {
            journal.commit(Map.of("a", bytes("1")));
        }
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length + 4096));
        try (Journal journal = Journal.open(file)) {
            assertThat(text(journal.load())).isEqualTo(Map.of("a", "1"));
        }
    }

    @Test
    void another_file_in_its_place_is_left_alone() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "something a person wrote");
        assertThatThrownBy(() -> Journal.open(file)).hasMessageContaining("is not a journal");
        assertThat(file).hasContent("something a person wrote");
    }

    private static void remember(Journal journal, List<Long> ends, List<Map<String, String>> states) {
        ends.add(journal.size());
        states.add(text(journal.load()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static Map<String, String> text(Map<String, byte[]> state) {
        return state.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new String(entry.getValue(), UTF_8)));
    }
}
