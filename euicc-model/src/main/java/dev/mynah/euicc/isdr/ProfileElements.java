package dev.mynah.euicc.isdr;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What GetProfilesInfo can say of a profile: the elements of ProfileInfo in their order (SGP.22 5.7.15). */
final class ProfileElements {

    private record Element(int tag, Function<Profile, Optional<Tlv>> of) {}

    /** What is said when the request lists no tags. */
    static final Set<Integer> USUAL = Set.of(0x5A, 0x4F, 0x9F70, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95);

    private static final int ENABLED_ON_PORT = 0x9F24;

    private static final List<Element> IN_ORDER = List.of(
            new Element(0x5A, it -> bytes(0x5A, it.iccid().toBytes())),
            new Element(0x4F, it -> bytes(0x4F, it.isdpAid())),
            new Element(0x9F70, it -> bytes(0x9F70, Der.integer(it.enabled() ? 1 : 0))),
            new Element(0x90, it -> it.nickname().flatMap(name -> bytes(0x90, Der.utf8(name)))),
            new Element(0x91, it -> bytes(0x91, Der.utf8(it.metadata().serviceProviderName()))),
            new Element(0x92, it -> bytes(0x92, Der.utf8(it.metadata().name()))),
            new Element(
                    0x93,
                    it -> it.metadata()
                            .icon()
                            .map(icon -> Tlv.of(0x93, Der.integer(icon.type().value())))),
            new Element(0x94, it -> it.metadata().icon().map(icon -> Tlv.of(0x94, icon.bytes()))),
            new Element(
                    0x95,
                    it -> bytes(0x95, Der.integer(it.metadata().profileClass().value()))),
            new Element(
                    0xB6,
                    it -> it.metadata().notifications().isEmpty()
                            ? Optional.empty()
                            : Optional.of(StoreMetadata.notifications(it.metadata()))),
            new Element(0xB7, it -> it.metadata().owner().map(owner -> owner.toTlv(0xB7))),
            new Element(
                    0x99,
                    it -> it.metadata().policyRules().isEmpty()
                            ? Optional.empty()
                            : bytes(0x99, PolicyRule.bitString(it.metadata().policyRules()))),
            new Element(0xBF22, it -> it.metadata().serviceSpecific()),
            new Element(CarrierRule.LIST, it -> it.metadata().carrierRules()),
            new Element(
                    ENABLED_ON_PORT,
                    it -> it.port().stream()
                            .mapToObj(port -> Tlv.of(ENABLED_ON_PORT, Der.integer(port)))
                            .findFirst()));

    private ProfileElements() {}

    /** The profile with those of the wanted elements it has. A card without MEP has no ports to tell apart. */
    static Tlv of(Profile profile, Set<Integer> wanted, MepMode mepMode) {
        List<Tlv> elements = new ArrayList<>();
        for (Element element : IN_ORDER) {
            if (wanted.contains(element.tag) && (element.tag != ENABLED_ON_PORT || mepMode != MepMode.NONE)) {
                element.of.apply(profile).ifPresent(elements::add);
            }
        }
        return Tlv.of(0xE3, elements);
    }

    private static Optional<Tlv> bytes(int tag, byte[] value) {
        return Optional.of(Tlv.of(tag, value));
    }
}
