package dev.mynah.euicc.isdr;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Metadata as an SM-DP+ sends them (SGP.22 5.5.3): {@code BF25 { 5A iccid, 91 provider, 92 name, [93 icon type, 94 icon], [95
 * class], [B6 notifications], [B7 owner], [99 policy rules], [BF22], [BF76] }}. Elements that are not known are passed over.
 */
final class StoreMetadata {

    static final int TAG = 0xBF25;

    private static final int ICCID = 0x5A;
    private static final int PROVIDER = 0x91;
    private static final int NAME = 0x92;
    private static final int ICON_TYPE = 0x93;
    private static final int ICON = 0x94;
    private static final int CLASS = 0x95;
    private static final int NOTIFICATIONS = 0xB6;
    private static final int OWNER = 0xB7;
    private static final int POLICY_RULES = 0x99;
    private static final int SERVICE_SPECIFIC = 0xBF22;
    private static final int CARRIER_RULES = 0xBF76;

    private static final int LONGEST_PROVIDER = 32;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_ICON = 1024;

    private StoreMetadata() {}

    static Optional<ProfileMetadata> parse(Tlv object) {
        Optional<Iccid> iccid = object.bytes(ICCID).flatMap(Iccid::parse);
        Optional<String> provider = text(object, PROVIDER, LONGEST_PROVIDER);
        Optional<String> name = text(object, NAME, LONGEST_NAME);
        Optional<ProfileIcon> icon = icon(object);
        Optional<ProfileClass> profileClass = object.bytes(CLASS)
                .map(it -> Der.toInt(it).stream().boxed().findFirst().flatMap(ProfileClass::of))
                .orElse(Optional.of(ProfileClass.OPERATIONAL));
        List<Tlv> configured = object.child(NOTIFICATIONS).map(Tlv::children).orElse(List.of());
        List<NotificationConfiguration> notifications = configured.stream()
                .flatMap(it -> NotificationConfiguration.parse(it).stream())
                .toList();
        Optional<ProfileOwner> owner = object.child(OWNER).flatMap(ProfileOwner::parse);
        Optional<byte[]> rules = object.bytes(POLICY_RULES);
        boolean badIcon = icon.isEmpty()
                && (object.child(ICON).isPresent() || object.child(ICON_TYPE).isPresent());
        boolean badOwner = owner.isEmpty() && object.child(OWNER).isPresent();
        boolean badRules = rules.filter(it -> !Der.isBitString(it)).isPresent();
        boolean wrong =
                object.tag() != TAG || badIcon || badOwner || badRules || notifications.size() != configured.size();
        if (wrong || iccid.isEmpty() || provider.isEmpty() || name.isEmpty() || profileClass.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProfileMetadata(
                iccid.get(),
                provider.get(),
                name.get(),
                icon,
                profileClass.get(),
                notifications,
                owner,
                rules.map(PolicyRule::in).orElse(Set.of()),
                object.child(SERVICE_SPECIFIC),
                object.child(CARRIER_RULES)));
    }

    private static Optional<String> text(Tlv object, int tag, int longest) {
        return object.bytes(tag).filter(it -> it.length <= longest).flatMap(Der::toText);
    }

    private static Optional<ProfileIcon> icon(Tlv object) {
        Optional<ProfileIcon.Type> type = object.bytes(ICON_TYPE)
                .flatMap(it -> Der.toInt(it).stream().boxed().findFirst())
                .flatMap(ProfileIcon.Type::of);
        return object.bytes(ICON)
                .filter(it -> it.length > 0 && it.length <= LONGEST_ICON)
                .flatMap(bytes -> type.map(it -> new ProfileIcon(it, bytes)));
    }

    static Tlv encode(ProfileMetadata metadata) {
        List<Tlv> elements = new ArrayList<>();
        elements.add(Tlv.of(ICCID, metadata.iccid().toBytes()));
        elements.add(Tlv.of(PROVIDER, Der.utf8(metadata.serviceProviderName())));
        elements.add(Tlv.of(NAME, Der.utf8(metadata.name())));
        metadata.icon().ifPresent(icon -> {
            elements.add(Tlv.of(ICON_TYPE, Der.integer(icon.type().value())));
            elements.add(Tlv.of(ICON, icon.bytes()));
        });
        elements.add(Tlv.of(CLASS, Der.integer(metadata.profileClass().value())));
        if (!metadata.notifications().isEmpty()) {
            elements.add(notifications(metadata));
        }
        metadata.owner().ifPresent(it -> elements.add(it.toTlv(OWNER)));
        if (!metadata.policyRules().isEmpty()) {
            elements.add(Tlv.of(POLICY_RULES, PolicyRule.bitString(metadata.policyRules())));
        }
        metadata.serviceSpecific().ifPresent(elements::add);
        metadata.carrierRules().ifPresent(elements::add);
        return Tlv.of(TAG, elements);
    }

    /** {@code B6 { 30 { events, address } .. }}. */
    static Tlv notifications(ProfileMetadata metadata) {
        return Tlv.of(
                NOTIFICATIONS,
                metadata.notifications().stream()
                        .map(NotificationConfiguration::toTlv)
                        .toList());
    }
}
