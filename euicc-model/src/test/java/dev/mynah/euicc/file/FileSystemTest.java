package dev.mynah.euicc.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileSystemTest {

    private static final FileAttributes LINK = FileAttributes.STANDARD.linkedTo("MF/EF.PL");

    private final CardMemory memory = CardMemory.inRam();
    private CardJournal journal = new CardJournal(memory);

    private static FileRow row(String name, int fid, FileAttributes attributes) {
        return new FileRow(
                name,
                "MF/" + name,
                FileType.TRANSPARENT,
                fid,
                FileRow.NO_SFI,
                0,
                1,
                new byte[4],
                false,
                List.of(),
                "",
                attributes);
    }

    private FileSystem files(FileRow... rows) {
        journal.commit();
        journal = new CardJournal(memory);
        DirectoryRow masterFile = new DirectoryRow(
                "MF", "MF", FileType.MF, 0x3F00, new byte[0], "", 14, "", List.of(), List.of(), List.of(rows));
        return FileSystem.of(
                masterFile, List.of(), Map.of(), journal, "file/", new NonVolatileMemory(NonVolatileMemory.USUAL));
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void a_link_shows_the_content_of_another_file_and_both_are_one_after_a_loss_of_power() {
        FileRow[] rows = {
            row("EF.LINK", 0x2F99, LINK), row("EF.PL", 0x2F05, FileAttributes.STANDARD),
        };
        FileSystem files = files(rows);
        ElementaryFile link = files.find("MF/EF.LINK").orElseThrow();
        link.update(0, hex("CAFE"));
        assertThat(files.find("MF/EF.PL").orElseThrow().content()).isEqualTo(hex("CAFE0000"));
        FileSystem again = files(rows);
        assertThat(again.find("MF/EF.LINK").orElseThrow().content()).isEqualTo(hex("CAFE0000"));
        assertThat(again.size()).isEqualTo(files.size());
    }

    @Test
    void a_link_to_nothing_is_no_file() {
        assertThat(files(row("EF.LINK", 0x2F99, LINK)).find("MF/EF.LINK")).isEmpty();
        FileRow[] rows = {
            row("EF.LINK", 0x2F99, LINK), row("EF.PL", 0x2F05, FileAttributes.STANDARD),
        };
        FileSystem files = files(rows);
        files.delete(files.find("MF/EF.PL").orElseThrow());
        assertThat(files.find("MF/EF.LINK")).isEmpty();
        assertThat(files(rows).find("MF/EF.LINK")).isEmpty();
    }

    @Test
    void links_in_a_circle_lead_nowhere() {
        FileSystem files = files(
                row("EF.A", 0x2F98, FileAttributes.STANDARD.linkedTo("MF/EF.B")),
                row("EF.B", 0x2F99, FileAttributes.STANDARD.linkedTo("MF/EF.A")));
        assertThat(files.masterFile().children()).isEmpty();
    }

    @Test
    void the_rule_of_a_file_may_be_in_any_rule_file_above() {
        FileSystem files = files(row("EF.PL", 0x2F05, FileAttributes.STANDARD.withArrFid(0x2F77)));
        ElementaryFile file = files.find("MF/EF.PL").orElseThrow();
        assertThat(file.accessRule().condition(FileOperation.READ)).isEqualTo(AccessCondition.NEV);
        files.create(
                files.masterFile(),
                hex("6221 8204 4221 0005 8302 2F77 8A0105 8B03 2F0601 8002 0005 8800 A507 C205 8001019000"));
        assertThat(file.accessRule().condition(FileOperation.READ)).isEqualTo(AccessCondition.ALW);
        assertThat(file.accessRule().condition(FileOperation.UPDATE)).isEqualTo(AccessCondition.NEV);
        assertThat(HexFormat.of().withUpperCase().formatHex(file.fcp())).contains("8B032F7701");
    }

    @Test
    void a_file_that_came_and_went_leaves_nothing_behind() {
        FileSystem files = files();
        files.create(files.masterFile(), hex("6214 82024121 83022F77 8A0105 8B032F0601 80020010"));
        ElementaryFile file = files.find("MF/EF.2F77").orElseThrow();
        file.update(0, hex("01"));
        file.lifeCycle(LifeCycle.DEACTIVATED);
        files.resize(file, FileResizing.read(hex("6208 83022F77 80020020")).orElseThrow());
        journal.commit();
        assertThat(memory.load()).hasSize(4);
        files.delete(file);
        journal.commit();
        assertThat(memory.load()).isEmpty();
    }

    @Test
    void of_several_rules_the_one_counts_that_asks_for_pins() {
        FileSystem files = files();
        files.create(files.masterFile(), hex("6217 82024121 83022F77 8A0105 8B062F06 000A 0105 80020010"));
        assertThat(files.find("MF/EF.2F77").orElseThrow().row().arr()).isEqualTo(5);
    }

    @Test
    void files_are_created_only_so_many() {
        FileSystem files = files();
        int created = 0;
        while (files.create(
                        files.masterFile(),
                        hex("6214 82024121 8302%04X 8A0105 8B032F0601 80020000".formatted(0x4000 + created)))
                instanceof FileCreation.Created) {
            created++;
        }
        assertThat(created).isEqualTo(1024);
    }

    @Test
    void directories_go_only_so_deep() {
        FileSystem files = files();
        DedicatedFile in = files.masterFile();
        FileCreation last = files.create(in, hex("620E 82027821 83025F01 8A0105 8B012F"));
        int depth = 0;
        while (last instanceof FileCreation.Created created && created.file() instanceof DedicatedFile next) {
            depth++;
            in = next;
            last = files.create(in, hex("620E 82027821 83025F%02X 8A0105 8B012F".formatted(depth + 1)));
        }
        assertThat(depth).isEqualTo(8);
        assertThat(last).isEqualTo(new FileCreation.Refused(FileCreation.Reason.MEMORY));
    }

    /** Parameters are a stranger's bytes. */
    @FuzzTest(maxDuration = "20s")
    void any_parameters_make_a_file_or_none(byte[] parameters) {
        FileSystem files = files();
        FileCreation creation = files.create(files.masterFile(), parameters);
        if (creation instanceof FileCreation.Created created) {
            assertThat(files.at(created.file().path())).isSameAs(created.file());
            assertThat(Optional.ofNullable(files().at(created.file().path()))).isPresent();
        }
    }
}
