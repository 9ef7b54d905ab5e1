package dev.mynah.euicc.saip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.saip.build.PackageBuilder;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.PeHeader;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.element.ProfileHeader;
import dev.mynah.euicc.saip.element.TemplateFiles;
import dev.mynah.euicc.saip.element.UnknownElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Conforms(to = "TCA profile package", by = ProfileLoad.class)
class ProfileLoadTest {

    private static final List<ProfileElement> ALPHA =
            PackageBuilder.elements(PackageBuilderTest.image(Cards.alpha().build()), "Alpha");

    private static ProfileLoad load(List<ProfileElement> elements) {
        return load(ProfilePackage.encode(elements));
    }

    private static ProfileLoad load(byte[] octets) {
        ProfileLoad load = new ProfileLoad(ProfilePackage.MOST_MEMORY);
        load.accept(octets);
        load.finish();
        return load;
    }

    private static PeStatus refusal(List<ProfileElement> elements) {
        ProfileLoad load = load(elements);
        assertThat(load.aborted()).isTrue();
        assertThat(load.image()).isEmpty();
        return load.statuses().get(load.statuses().size() - 1);
    }

    private static List<ProfileElement> without(ElementKind kind) {
        return ALPHA.stream().filter(it -> it.kind() != kind).toList();
    }

    private static List<ProfileElement> before(ElementKind kind, ProfileElement element) {
        List<ProfileElement> elements = new ArrayList<>();
        for (ProfileElement it : ALPHA) {
            if (it.kind() == kind) {
                elements.add(element);
            }
            elements.add(it);
        }
        return elements;
    }

    private static ProfileHeader header(int major, Set<String> services) {
        ProfileHeader usual = (ProfileHeader) ALPHA.get(0);
        return new ProfileHeader(
                major,
                usual.minor(),
                usual.profileType(),
                usual.iccid(),
                usual.policyRules(),
                services,
                usual.templates(),
                usual.connectivity(),
                usual.applications(),
                usual.later());
    }

    private static List<ProfileElement> with(ProfileHeader header) {
        List<ProfileElement> elements = new ArrayList<>(ALPHA);
        elements.set(0, header);
        return elements;
    }

    @Test
    void a_whole_package_is_taken() {
        ProfileLoad load = load(ALPHA);

        assertThat(load.aborted()).isFalse();
        assertThat(load.statuses()).containsExactly(PeStatus.ok());
        assertThat(HexFormat.of().formatHex(load.response())).isEqualTo("3007a0053003800100");
    }

    @Test
    void a_later_version_of_the_format_is_not_supported() {
        assertThat(refusal(with(header(4, Set.of("usim")))).code())
                .isEqualTo(PeStatus.Code.UNSUPPORTED_PROFILE_VERSION);
    }

    @Test
    void a_service_the_card_does_not_have_is_a_feature_not_supported() {
        assertThat(refusal(with(header(2, Set.of("usim", "javacard")))).code())
                .isEqualTo(PeStatus.Code.FEATURE_NOT_SUPPORTED);
    }

    @Test
    void a_template_nobody_knows_is_not_supported() {
        List<ProfileElement> elements = new ArrayList<>(ALPHA);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof TemplateFiles it && it.kind() == ElementKind.USIM) {
                elements.set(i, new TemplateFiles(it.kind(), it.header(), "2.23.143.1.2.4.77", it.members()));
            }
        }

        PeStatus status = refusal(elements);

        assertThat(status.code()).isEqualTo(PeStatus.Code.TEMPLATE_NOT_SUPPORTED);
        assertThat(status.identification()).isPresent();
    }

    @Test
    void an_unknown_element_matters_when_it_is_mandated() {
        assertThat(refusal(before(ElementKind.END, unknown(true)))).satisfies(it -> {
            assertThat(it.code()).isEqualTo(PeStatus.Code.PE_NOT_SUPPORTED);
            assertThat(it.identification()).isEqualTo(OptionalInt.of(77));
        });
    }

    @Test
    void an_unknown_element_is_passed_over_when_it_is_not() {
        ProfileLoad load = load(before(ElementKind.END, unknown(false)));

        assertThat(load.image()).isPresent();
        assertThat(load.statuses()).extracting(PeStatus::code).containsExactly(PeStatus.Code.PE_NOT_SUPPORTED);
        assertThat(HexFormat.of().formatHex(load.response())).startsWith("30").doesNotEndWith("8100");
    }

    private static ProfileElement unknown(boolean mandated) {
        Tlv number = Tlv.of(0x81, new byte[] {77});
        Tlv header = mandated ? Tlv.of(0xA0, Tlv.of(0x80, new byte[0]), number) : Tlv.of(0xA0, number);
        return new UnknownElement(new PeHeader(mandated, 77), Tlv.of(0xAB, header));
    }

    @Test
    void a_pin_without_its_puk_is_a_missing_code() {
        assertThat(refusal(without(ElementKind.PUK_CODES)).code()).isEqualTo(PeStatus.Code.PIN_CODE_MISSING);
    }

    @Test
    void elements_before_the_mf_have_nowhere_to_go() {
        assertThat(refusal(without(ElementKind.MF)).code()).isEqualTo(PeStatus.Code.INVALID_REQUEST_FORMAT);
    }

    @Test
    void a_package_without_header_is_none() {
        assertThat(refusal(without(ElementKind.HEADER)).code()).isEqualTo(PeStatus.Code.INVALID_REQUEST_FORMAT);
    }

    @Test
    void a_profile_larger_than_the_memory_is_not_enough_memory() {
        ProfileLoad load = new ProfileLoad(3_000);
        load.accept(ProfilePackage.encode(ALPHA));

        assertThat(load.statuses()).extracting(PeStatus::code).containsExactly(PeStatus.Code.NOT_ENOUGH_MEMORY);
        assertThat(load.image()).isEmpty();
    }

    @Test
    void nothing_comes_after_the_end() {
        byte[] octets = ProfilePackage.encode(ALPHA);
        byte[] longer = Arrays.copyOf(octets, octets.length + 1);

        assertThat(load(longer).image()).isEmpty();
    }

    @Test
    void a_package_cut_anywhere_makes_no_profile() {
        byte[] octets = ProfilePackage.encode(ALPHA);
        for (int length = 0; length < octets.length; length += 11) {
            ProfileLoad load = load(Arrays.copyOf(octets, length));

            assertThat(load.image()).as("%d octets", length).isEmpty();
            assertThat(load.aborted()).isTrue();
            assertThat(load.statuses()).hasSize(1);
        }
    }

    @Test
    void a_template_the_header_demands_and_nobody_knows_is_not_supported() {
        ProfileHeader usual = (ProfileHeader) ALPHA.get(0);
        ProfileHeader demanding = new ProfileHeader(
                usual.major(),
                usual.minor(),
                usual.profileType(),
                usual.iccid(),
                usual.policyRules(),
                usual.services(),
                List.of("2.23.143.1.2.99"),
                usual.connectivity(),
                usual.applications(),
                usual.later());

        assertThat(refusal(with(demanding)).code()).isEqualTo(PeStatus.Code.TEMPLATE_NOT_SUPPORTED);
    }

    @Test
    void a_package_in_another_order_is_judged_and_never_half_taken() {
        Random random = new Random(3);
        for (int run = 0; run < 100; run++) {
            List<ProfileElement> elements = new ArrayList<>(ALPHA);
            Collections.swap(elements, random.nextInt(ALPHA.size()), random.nextInt(ALPHA.size()));
            ProfileLoad load = load(elements);
            assertThat(load.image().isPresent()).isEqualTo(!load.aborted());
        }
    }

    @Test
    void damaged_packages_are_judged_without_an_exception() {
        long seed = 20_000;
        Random random = new Random(seed);
        byte[] octets = ProfilePackage.encode(ALPHA);
        for (int run = 0; run < 1_500; run++) {
            byte[] damaged = octets.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            ProfileLoad load = load(damaged);
            assertThat(load.aborted())
                    .as("seed %d run %d", seed, run)
                    .isEqualTo(load.image().isEmpty());
            assertThat(load.response().length).isLessThan(400);
            // What is taken can also be on a card.
            load.image().ifPresent(it -> InstalledProfile.of(it, new CardJournal(CardMemory.inRam())));
        }
    }
}
