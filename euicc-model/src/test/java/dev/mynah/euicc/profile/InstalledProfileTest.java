package dev.mynah.euicc.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.content.EfPnn;
import dev.mynah.euicc.file.content.EfSpn;
import dev.mynah.euicc.file.content.ServiceTable;
import dev.mynah.euicc.file.content.TaggedText;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledProfileTest {

    private static InstalledProfile made(ProfileSpecBuilder spec) {
        return InstalledProfile.of(
                SpecifiedProfile.image(spec.build(), FileCatalogue.standard()), new CardJournal(CardMemory.inRam()));
    }

    private static ElementaryFile file(InstalledProfile profile, String path) {
        return profile.files().find(path).orElseThrow();
    }

    private static String hex(InstalledProfile profile, String path) {
        return HexFormat.of().withUpperCase().formatHex(file(profile, path).content());
    }

    @Test
    void files_say_what_the_subscription_is() {
        InstalledProfile profile = made(Cards.alpha());
        assertThat(hex(profile, "MF/EF.ICCID")).isEqualTo("989400010000000010F7");
        assertThat(hex(profile, "ADF.USIM/EF.IMSI")).isEqualTo("080910100000000010");
        assertThat(hex(profile, "ADF.USIM/EF.AD")).isEqualTo("00000002");
        assertThat(hex(profile, "ADF.USIM/EF.ACC")).isEqualTo("0002");
        assertThat(hex(profile, "ADF.USIM/EF.LOCI")).isEqualTo("FFFFFFFF00F1100000FF01");
        assertThat(hex(profile, "ADF.USIM/EF.SPN")).startsWith("01416C706861");
        assertThat(hex(profile, "ADF.USIM/EF.SMSP")).contains("FD").contains("07919471000000");
        assertThat(hex(profile, "MF/EF.DIR")).contains("61184F10A0000000871002").contains("61184F10A0000000871004");
        assertThat(TaggedText.decode(file(profile, "ADF.ISIM/EF.IMPI").content()))
                .contains("001010000000001@ims.mnc001.mcc001.3gppnetwork.org");
        assertThat(TaggedText.decode(file(profile, "ADF.ISIM/EF.DOMAIN").content()))
                .contains("ims.mnc001.mcc001.3gppnetwork.org");
    }

    @Test
    void the_network_has_a_name_of_its_own_beside_the_provider_s() {
        InstalledProfile profile =
                made(Cards.alpha().serviceProviderName("Provider").networkName("The Network"));
        assertThat(EfSpn.decode(file(profile, "ADF.USIM/EF.SPN").content()).map(EfSpn::name))
                .contains("Provider");
        assertThat(EfPnn.decode(file(profile, "ADF.USIM/EF.PNN").content())).contains("The Network");
    }

    @Test
    void a_file_nobody_gave_content_is_not_there_and_neither_is_its_service() {
        InstalledProfile without = made(Cards.alpha());
        InstalledProfile with = made(Cards.alpha().gid1("A1B2").equivalentHomePlmns(List.of("00101", "00102")));
        assertThat(without.files().find("ADF.USIM/EF.GID1")).isEmpty();
        assertThat(hex(with, "ADF.USIM/EF.GID1")).isEqualTo("A1B2");
        assertThat(hex(with, "ADF.USIM/EF.EHPLMN")).isEqualTo("00F11000F120FFFFFFFFFFFF");
        ServiceTable table = ServiceTable.decode(file(with, "ADF.USIM/EF.UST").content());
        assertThat(table.has(17)).isTrue();
        assertThat(table.has(71)).isTrue();
        assertThat(table.has(18)).isFalse();
        assertThat(ServiceTable.decode(file(without, "ADF.USIM/EF.UST").content())
                        .has(17))
                .isFalse();
    }

    @Test
    void every_file_that_is_there_has_its_service_in_the_table() {
        InstalledProfile profile = made(Cards.alpha());
        ServiceTable table =
                ServiceTable.decode(file(profile, "ADF.USIM/EF.UST").content());
        assertThat(FileCatalogue.standard().applications().get(0).allFiles())
                .filteredOn(row -> profile.files().find(row.path()).isPresent())
                .flatExtracting(FileRow::services)
                .allSatisfy(service -> assertThat(table.has(service)).isTrue());
        assertThat(table.has(33)).isTrue();
    }

    @Test
    void a_file_may_be_given_byte_for_byte() {
        InstalledProfile profile = made(Cards.alpha()
                .file("EF.AD", "01000003")
                .file("EF.SPDI", "A3058003", "00")
                .file("ADF.ISIM/EF.P-CSCF", "8003006162", "800300616263")
                .file("EF.GID2", "FF")
                .file("EF.ECC", "22F2FF01"));
        assertThat(hex(profile, "ADF.USIM/EF.AD")).isEqualTo("01000003");
        assertThat(hex(profile, "ADF.USIM/EF.SPDI")).isEqualTo("A3058003");
        assertThat(file(profile, "ADF.ISIM/EF.P-CSCF").records()).isEqualTo(2);
        assertThat(hex(profile, "ADF.ISIM/EF.P-CSCF")).isEqualTo("8003006162FF800300616263");
        assertThat(hex(profile, "ADF.USIM/EF.ECC")).isEqualTo("22F2FF01FFFFFFFF");
        assertThat(ServiceTable.decode(file(profile, "ADF.ISIM/EF.IST").content())
                        .has(1))
                .isTrue();
    }

    @Test
    void a_file_that_does_not_exist_is_refused_by_name() {
        var spec = Cards.alpha().file("EF.NOTHING", "00").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecifiedProfile.check(spec, FileCatalogue.standard()))
                .withMessageStartingWith("files.EF.NOTHING: ");
    }

    @Test
    void files_that_say_what_their_rows_say_are_shared_by_all_cards() {
        assertThat(file(made(Cards.alpha()), "ADF.USIM/EF.SMS").content())
                .isSameAs(file(made(Cards.beta()), "ADF.USIM/EF.SMS").content());
    }

    @Test
    void what_a_profile_gives_is_there_with_its_directory_and_its_service() {
        InstalledProfile bare = made(Cards.alpha());
        assertThat(bare.files().at("ADF.USIM/DF.HNB")).isNull();
        assertThat(bare.files().at("ADF.CSIM")).isNull();
        assertThat(bare.usimService(86)).isFalse();
        InstalledProfile profile = made(Cards.alpha()
                .file("ADF.USIM/DF.HNB/EF.HNBN", "800454657374")
                .file("ADF.USIM/EF.XCAPConfigData", "8003010203")
                .file("ADF.CSIM/EF.SPC", "000000"));
        assertThat(hex(profile, "ADF.USIM/DF.HNB/EF.HNBN")).isEqualTo("800454657374");
        assertThat(profile.usimService(86)).isTrue();
        assertThat(file(profile, "ADF.USIM/EF.XCAPConfigData").size()).isEqualTo(1024);
        assertThat(profile.usimService(120)).isTrue();
        assertThat(hex(profile, "ADF.CSIM/EF.SPC")).isEqualTo("000000");
        assertThat(hex(profile, "MF/EF.DIR")).contains("A0000003431002");
    }
}
