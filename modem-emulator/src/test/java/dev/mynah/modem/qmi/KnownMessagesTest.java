package dev.mynah.modem.qmi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.qmi.wire.Tlv;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the tables say of messages is what hosts' libraries know of them: {@code messages.tsv}. */
class KnownMessagesTest {
    private record Row(String message, String tlv, String type) {}

    private final Map<String, List<Row>> known = new HashMap<>();

    KnownMessagesTest() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("messages.tsv")), StandardCharsets.UTF_8))) {
            in.lines().filter(it -> !it.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                String tlv = cells.length > 4 ? cells[4] : "";
                Row row = new Row(cells[3], cells.length > 5 ? cells[5] : "", cells.length > 6 ? cells[6] : "");
                known.computeIfAbsent(key(cells[0], cells[1], cells[2]), it -> new ArrayList<>())
                        .add(row);
                known.computeIfAbsent(key(cells[0], cells[1], cells[2]) + " " + tlv, it -> new ArrayList<>())
                        .add(row);
            });
        }
    }

    @Test
    void every_message_has_the_number_name_and_TLVs_that_hosts_know() {
        List<String> wrong = new ArrayList<>();
        for (QmiService service : QmiServices.all()) {
            for (QmiCommand command : service.commands()) {
                check(service, "request", command.form(), command.form().takes(), wrong);
                check(service, "response", command.form(), command.form().gives(), wrong);
            }
            for (QmiReport report : service.reports()) {
                check(service, "indication", report.form(), report.form().gives(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(QmiService service, String part, MessageForm form, List<Tlv<?>> tlvs, List<String> wrong) {
        String key = key(service.name(), part, "%04X".formatted(form.id()));
        String where = key + " " + form.name();
        List<Row> rows = known.get(key);
        // A response that has nothing but its result has no row of its own.
        if (rows == null && !(part.equals("response") && tlvs.isEmpty())) {
            wrong.add(where + " is unknown");
            return;
        }
        if (rows != null && rows.stream().noneMatch(it -> it.message().equalsIgnoreCase(form.name()))) {
            wrong.add(where + " is called " + rows.get(0).message());
        }
        for (Tlv<?> tlv : tlvs) {
            Row found = new Row(form.name(), tlv.name(), tlv.type().notation());
            List<Row> candidates = known.getOrDefault(key + " %02X".formatted(tlv.id()), List.of());
            if (candidates.stream().noneMatch(it -> same(it, found))) {
                wrong.add("%s: %02X %s %s is %s".formatted(where, tlv.id(), tlv.name(), found.type(), candidates));
            }
        }
    }

    private static boolean same(Row known, Row found) {
        return known.tlv().toLowerCase(Locale.ROOT).equals(found.tlv().toLowerCase(Locale.ROOT))
                && known.type().equals(found.type());
    }

    private static String key(String service, String part, String message) {
        return service + " " + part + " " + message;
    }
}
