package dev.mynah.euicc.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.DocsPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileCatalogueTest {

    private final FileCatalogue catalogue = FileCatalogue.standard();

    @Test
    void the_page_in_docs_is_the_catalogue() throws IOException {
        DocsPage.isCurrent("card-files.md", CardFilesPage.of(catalogue));
    }

    @Test
    void paths_are_unique_and_so_are_identifiers_in_a_directory() {
        assertThat(catalogue.files().map(FileRow::path)).doesNotHaveDuplicates();
        catalogue.directories().forEach(directory -> {
            assertThat(directory.files().stream().map(FileRow::fid))
                    .as(directory.path())
                    .doesNotHaveDuplicates();
            assertThat(directory.files().stream().map(FileRow::sfi).filter(it -> it != FileRow.NO_SFI))
                    .as(directory.path())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void a_name_alone_means_the_usims_file() {
        assertThat(catalogue.find("EF.AD").orElseThrow().path()).isEqualTo("ADF.USIM/EF.AD");
        assertThat(catalogue.find("EF.ICCID").orElseThrow().path()).isEqualTo("MF/EF.ICCID");
        assertThat(catalogue.find("ADF.ISIM/EF.AD").orElseThrow().fid()).isEqualTo(0x6FAD);
        assertThat(catalogue.find("EF.NOTHING")).isEmpty();
        assertThat(catalogue.find("ADF.USIM/EF.NOTHING")).isEmpty();
    }

    @Test
    void every_file_refers_to_a_rule_that_lets_somebody_read_it() {
        assertThat(catalogue.files())
                .allSatisfy(row -> assertThat(AccessRule.standard(row.arr()).condition(FileOperation.READ))
                        .as(row.path())
                        .isNotEqualTo(AccessCondition.NEV));
    }

    /** Against a catalogue of the specifications' files made by others; what differs is known and why. */
    @Test
    void rows_agree_with_the_specifications() throws IOException {
        JsonNode known = new ObjectMapper().readTree(getClass().getResource("uicc-files.json"));
        List<String> differences = new ArrayList<>();
        Map<String, Integer> wholeDirectories = new HashMap<>();
        known.path("files").forEach(it -> {
            if (it.path("kind").asText().equals("DF")
                    && it.path("service").asText().matches("[0-9]+")) {
                wholeDirectories.put(
                        it.path("name").asText(), it.path("service").asInt());
            }
        });
        for (JsonNode file : known.path("files")) {
            for (FileRow row : rows(file)) {
                compare(file, wholeDirectories.get(file.path("parent").asText()), row, differences);
            }
        }
        assertThat(differences)
                .containsExactlyInAnyOrder(
                        // TS 31.102 and 31.103 give these a short identifier, the other catalogue doesn't have it.
                        "ADF.USIM/EF.OPL: SFI 1A, not none",
                        "ADF.USIM/EF.SPDI: SFI 1B, not none",
                        "ADF.ISIM/EF.AD: SFI 03, not none",
                        // A file that depends on several services sets here the one it is for.
                        "ADF.USIM/EF.FDN: services [2], not [2, 89]",
                        "ADF.USIM/EF.SDN: services [4], not [4, 89]",
                        "ADF.USIM/EF.EST: services [34], not [2, 6, 34, 35]",
                        // As many home PLMNs as the operator has, at least one (TS 31.102 4.2.54).
                        "ADF.USIM/EF.HPLMNwAcT: 10 bytes, at least 40",
                        // Data objects (TS 31.102 4.4.11.12), and the service's number in EF.UST (4.2.8).
                        "ADF.USIM/DF.5GS/EF.URSP: BER-TLV, not transparent",
                        "ADF.USIM/DF.5GS/EF.TN3GPPSNN: services [135], not [133]",
                        // What the USIM needs to conceal the subscription's identity itself.
                        "ADF.USIM/DF.SAIP/EF.SUCI_Calc_Info: services [124, 125], not []",
                        // P-CSCF addresses in the ISIM and their discovery in a visited network.
                        "ADF.ISIM/EF.P-CSCF: services [1, 5], not [5]");
    }

    @Test
    void every_file_is_in_the_specifications_catalogue() throws IOException {
        JsonNode known = new ObjectMapper().readTree(getClass().getResource("uicc-files.json"));
        Set<String> names = new TreeSet<>();
        known.path("files").forEach(it -> names.add(it.path("name").asText()));
        // What it lacks: more of the phonebook and of DF.TELECOM, and some files of the USIM. It knows little of a
        // CSIM.
        names.addAll(List.of("EF.AAS EF.GAS EF.IAP EF.ANR EF.PURI EF.EMAIL EF.SNE EF.UID EF.GRP EF.CCP1".split(" ")));
        names.addAll(List.of(
                "EF.RMA EF.ICE_DN EF.ICE_FF EF.PSISMSC EF.IMG EF.IIDF EF.ICE_GRAPHICS EF.LAUNCH_SCWS".split(" ")));
        names.addAll(List.of(
                "EF.HiddenKey EF.LRPLMNSI EF.IWL EF.IPD EF.3GPPPSDATAOFF EF.3GPPPSDATAOFFservicelist".split(" ")));
        assertThat(catalogue
                        .files()
                        .filter(it -> !it.path().startsWith("ADF.CSIM"))
                        .map(FileRow::name))
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    private List<FileRow> rows(JsonNode file) {
        String parent = file.path("parent").asText();
        String path = parent + "/" + file.path("name").asText();
        return catalogue
                .files()
                .filter(row -> row.path().equals(path)
                        || (parent.startsWith("DF.") && row.path().endsWith("/" + path)))
                .toList();
    }

    /**
     * Compares a row.
     *
     * @param service the service that the whole directory is for
     */
    private static void compare(JsonNode file, @Nullable Integer service, FileRow row, List<String> differences) {
        if (row.fid() != HexFormat.fromHexDigits(file.path("fid").asText())) {
            differences.add("%s: FID %04X, not %s"
                    .formatted(row.path(), row.fid(), file.path("fid").asText()));
        }
        int sfi = file.path("sfi").isTextual()
                ? HexFormat.fromHexDigits(file.path("sfi").asText())
                : FileRow.NO_SFI;
        if (row.sfi() != sfi) {
            differences.add(
                    "%s: SFI %02X, not %s".formatted(row.path(), row.sfi(), sfi < 0 ? "none" : "%02X".formatted(sfi)));
        }
        if (!row.type().label().equals(file.path("type").asText())) {
            differences.add("%s: %s, not %s"
                    .formatted(row.path(), row.type().label(), file.path("type").asText()));
        }
        int least = (row.type().hasRecords() ? file.path("recordLength") : file.path("size"))
                .path(0)
                .asInt();
        int size = row.type().hasRecords() ? row.recordLength() : row.initial().length;
        if (!row.given() && size < least) {
            differences.add("%s: %d bytes, at least %d".formatted(row.path(), size, least));
        }
        List<Integer> services = new ArrayList<>();
        for (String number : file.path("service").toString().split("[^0-9]+")) {
            if (!number.isEmpty()) {
                services.add(Integer.valueOf(number));
            }
        }
        if (!row.services().equals(services) && !row.services().equals(service == null ? services : List.of(service))) {
            differences.add("%s: services %s, not %s".formatted(row.path(), row.services(), services));
        }
    }

    @Test
    void a_directory_that_must_be_given_exists_with_a_file_in_it() {
        DirectoryRow usim = catalogue.applications().get(0);
        assertThat(usim.filesWith(Set.of()).map(FileRow::path))
                .contains("ADF.USIM/EF.IMSI", "ADF.USIM/DF.5GS/EF.UAC_AIC")
                .doesNotContain("ADF.USIM/EF.BDN", "ADF.USIM/DF.PHONEBOOK/EF.PSC");
        assertThat(usim.filesWith(Set.of("ADF.USIM/DF.PHONEBOOK/EF.PBR")).map(FileRow::path))
                .contains("ADF.USIM/DF.PHONEBOOK/EF.PBR", "ADF.USIM/DF.PHONEBOOK/EF.PSC")
                .doesNotContain("ADF.USIM/DF.PHONEBOOK/EF.ADN");
        assertThat(catalogue.applications().get(2).existsWith(Set.of())).isFalse();
    }
}
