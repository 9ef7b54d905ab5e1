package dev.mynah.testbed.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables of subscribers as text. */
class SubscriberCsvTest {
    @Test
    void the_page_has_every_column() throws Exception {
        Path page = Repository.root().resolve("docs/subscribers.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, SubscribersPage.markdown());
        }
        assertThat(page).as("rewrite with -Dmynah.docs.write=true").hasContent(SubscribersPage.markdown());
    }

    @Test
    void headings_may_stand_in_any_order_and_spelling() {
        Table table = SubscriberCsv.read("""
                # from the lab
                More Numbers,IMSI,messages_in

                "+15550100002 +15550100003", 001010000000001 ,no
                ,001010000000002
                """);
        assertThat(table.mistakes()).isEmpty();
        assertThat(table.rows())
                .containsExactly(
                        new Row(
                                4,
                                Map.of(
                                        Column.MORE_NUMBERS, "+15550100002 +15550100003",
                                        Column.IMSI, "001010000000001",
                                        Column.MESSAGES_IN, "no")),
                        new Row(5, Map.of(Column.IMSI, "001010000000002")));
    }

    @Test
    void what_is_written_reads_back() {
        List<Row> rows = List.of(
                new Row(2, Map.of(Column.IMSI, "001010000000001", Column.APNS, "one two", Column.K, "00")),
                new Row(3, Map.of(Column.IMSI, "001010000000002", Column.APNS, "a,\"b\"#")));
        assertThat(SubscriberCsv.read(SubscriberCsv.write(rows, true)).rows()).isEqualTo(rows);
        assertThat(SubscriberCsv.write(rows, false)).startsWith("imsi,apns\n001010000000001,one two\n");
    }

    @Test
    void lines_of_srsran_are_understood_with_headings_and_without() {
        String lines = """
                # .csv to store UE's information in HSS
                ue1,xor,001010123456780,00112233445566778899aabbccddeeff,opc,63bfa50ee6523365ff14c1f45f88737d,9001,000000001234,7,dynamic
                ue2,mil,001010123456789,00112233445566778899aabbccddeeff,op,63bfa50ee6523365ff14c1f45f88737d,8000,00000000124d,7,172.16.0.3
                """;
        Table table = SubscriberCsv.read(lines);
        assertThat(table.rows())
                .containsExactly(
                        new Row(
                                2,
                                Map.of(
                                        Column.ALGORITHM, "test",
                                        Column.IMSI, "001010123456780",
                                        Column.K, "00112233445566778899aabbccddeeff",
                                        Column.AMF, "0x9001",
                                        Column.SQN, "000000001234")),
                        new Row(
                                3,
                                Map.of(
                                        Column.ALGORITHM, "milenage",
                                        Column.IMSI, "001010123456789",
                                        Column.K, "00112233445566778899aabbccddeeff",
                                        Column.OP, "63bfa50ee6523365ff14c1f45f88737d",
                                        Column.AMF, "0x8000",
                                        Column.SQN, "00000000124d")));
        assertThat(table.notes())
                .containsExactly("line 3: the address 172.16.0.3 is left out, access points give addresses here");
        assertThat(SubscriberCsv.read("Name,Auth,IMSI,Key,OP_Type,OP/OPc,AMF,SQN,QCI,IP_alloc\n" + lines)
                        .rows())
                .hasSize(2);
    }

    @Test
    void mistakes_are_told_with_their_line() {
        assertThat(SubscriberCsv.read("imsi,colour,imsi\n").mistakes())
                .extracting(Table.Mistake::what)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("\"colour\" is not a column (there is imsi, msisdn, "),
                        it -> assertThat(it).isEqualTo("\"imsi\" is a column twice"));
        assertThat(SubscriberCsv.read("msisdn\n+1\n").mistakes())
                .containsExactly(new Table.Mistake(1, "there is no column imsi"));
        assertThat(SubscriberCsv.read("imsi\n001010000000001,1\n").mistakes())
                .containsExactly(new Table.Mistake(2, "has 2 values for 1 columns"));
    }

    @Test
    void any_text_can_be_read() {
        Random random = new Random(7);
        String letters = "imsi,k\"\n\r# 0019\u00e4\t";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "imsi,k\n" : "");
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Table table = SubscriberCsv.read(text.toString());
            assertThat(table.rows().size() + table.mistakes().size()).isLessThan(200);
        }
    }
}
