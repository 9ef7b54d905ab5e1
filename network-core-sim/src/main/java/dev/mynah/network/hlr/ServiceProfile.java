package dev.mynah.network.hlr;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a subscriber has been provisioned with. TS 23.008 2.
 *
 * @param circuits whether the circuit switched domain may be used (network access mode, 2.1.1.2)
 * @param packets whether the packet domain may be used
 * @param moreNumbers MSISDNs beside the first, in international format without {@code +}
 * @param telephony calls other than to emergency numbers
 * @param messagesOut whether short messages may be sent
 * @param messagesIn whether short messages may be received
 * @param services the supplementary services subscribed to
 * @param restriction whether the own number is kept from those called (CLIR)
 * @param barred what the operator keeps from the subscriber
 * @param groups closed user groups
 * @param password what barring is first protected with, four digits
 * @param notIn technologies the subscriber may not use (access restriction, TS 29.272 7.3.31)
 * @param imei the one device this SIM may be used in; any where none is given
 * @param name what those called are told the subscriber is called (TS 23.096); empty where nobody knows
 */
public record ServiceProfile(
        boolean circuits,
        boolean packets,
        List<String> moreNumbers,
        boolean telephony,
        boolean messagesOut,
        boolean messagesIn,
        Set<SsCode> services,
        CliRestriction restriction,
        Set<OperatorBarring> barred,
        ClosedUserGroups groups,
        String password,
        Set<Rat> notIn,
        Optional<String> imei,
        String name) {

    /** TS 22.096 A.1. */
    private static final int LONGEST_NAME = 80;

    /** Everything, restricted by nothing. */
    public static final ServiceProfile USUAL = new ServiceProfile(
            true,
            true,
            List.of(),
            true,
            true,
            true,
            Set.of(
                    SsCode.CLIP,
                    SsCode.CLIR,
                    SsCode.COLP,
                    SsCode.CNAP,
                    SsCode.CFU,
                    SsCode.CFB,
                    SsCode.CFNRY,
                    SsCode.CFNRC,
                    SsCode.CALL_DEFLECTION,
                    SsCode.EXPLICIT_CALL_TRANSFER,
                    SsCode.CALL_WAITING,
                    SsCode.CALL_HOLD,
                    SsCode.MULTIPARTY,
                    SsCode.BAOC,
                    SsCode.BOIC,
                    SsCode.BOIC_EX_HC,
                    SsCode.BAIC,
                    SsCode.BIC_ROAM),
            CliRestriction.TEMPORARY_ALLOWED,
            Set.of(),
            ClosedUserGroups.NONE,
            "0000",
            Set.of(),
            Optional.empty(),
            "");

    public ServiceProfile {
        moreNumbers.forEach(number -> {
            if (!number.matches("[0-9]{1,15}")) {
                throw new IllegalArgumentException("msisdns: \"" + number + "\" is not up to 15 digits without +");
            }
        });
        if (!password.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("barringPassword: is not four digits");
        }
        if (imei.isPresent() && !imei.get().matches("[0-9]{14,16}")) {
            throw new IllegalArgumentException("imei: \"" + imei.get() + "\" is not 14 to 16 digits");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: has more than " + LONGEST_NAME + " characters");
        }
        moreNumbers = List.copyOf(moreNumbers);
        services = Set.copyOf(services);
        barred = Set.copyOf(barred);
        notIn = Set.copyOf(notIn);
    }

    public ServiceProfile withDomains(boolean circuits, boolean packets) {
        return with(it -> {
            it.circuits = circuits;
            it.packets = packets;
        });
    }

    public ServiceProfile withMoreNumbers(String... numbers) {
        return with(it -> it.moreNumbers = List.of(numbers));
    }

    public ServiceProfile withMessages(boolean out, boolean in) {
        return with(it -> {
            it.messagesOut = out;
            it.messagesIn = in;
        });
    }

    /** Without some of the supplementary services. */
    public ServiceProfile without(SsCode... codes) {
        Set<SsCode> fewer = services.isEmpty() ? EnumSet.noneOf(SsCode.class) : EnumSet.copyOf(services);
        List.of(codes).forEach(fewer::remove);
        return with(it -> it.services = fewer);
    }

    /** With more of the supplementary services. */
    public ServiceProfile with(SsCode... codes) {
        Set<SsCode> more = EnumSet.noneOf(SsCode.class);
        more.addAll(services);
        more.addAll(List.of(codes));
        return with(it -> it.services = more);
    }

    public ServiceProfile withRestriction(CliRestriction restriction) {
        return with(it -> it.restriction = restriction);
    }

    public ServiceProfile withBarred(OperatorBarring... all) {
        return with(it -> it.barred = Set.of(all));
    }

    public ServiceProfile withGroups(ClosedUserGroups groups) {
        return with(it -> it.groups = groups);
    }

    public ServiceProfile withPassword(String password) {
        return with(it -> it.password = password);
    }

    public ServiceProfile withoutAccess(Rat... technologies) {
        return with(it -> it.notIn = Set.of(technologies));
    }

    public ServiceProfile withImei(String only) {
        return with(it -> it.imei = Optional.of(only));
    }

    public ServiceProfile withName(String name) {
        return with(it -> it.name = name);
    }

    /** Whether packets may be had: by the network access mode (TS 23.008 2.1.1.2) and by barring (TS 23.015 3). */
    public boolean mayHavePackets() {
        return packets && !barred.contains(OperatorBarring.PACKET_SERVICES);
    }

    /** Whether short messages may be sent. */
    boolean maySend() {
        return messagesOut && !barred.contains(OperatorBarring.OUTGOING_CALLS);
    }

    /** Whether short messages may be received. */
    boolean mayReceive() {
        return messagesIn && !barred.contains(OperatorBarring.INCOMING_CALLS);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ServiceProfile[circuits=" + circuits + ", packets=" + packets + ", services=" + services + "]";
    }

    private ServiceProfile with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.made();
    }

    /** The components, to change some of them. */
    private static final class Draft {
        private boolean circuits;
        private boolean packets;
        private List<String> moreNumbers;
        private boolean telephony;
        private boolean messagesOut;
        private boolean messagesIn;
        private Set<SsCode> services;
        private CliRestriction restriction;
        private Set<OperatorBarring> barred;
        private ClosedUserGroups groups;
        private String password;
        private Set<Rat> notIn;
        private Optional<String> imei;
        private String name;

        Draft(ServiceProfile of) {
            circuits = of.circuits;
            packets = of.packets;
            moreNumbers = of.moreNumbers;
            telephony = of.telephony;
            messagesOut = of.messagesOut;
            messagesIn = of.messagesIn;
            services = of.services;
            restriction = of.restriction;
            barred = of.barred;
            groups = of.groups;
            password = of.password;
            notIn = of.notIn;
            imei = of.imei;
            name = of.name;
        }

        ServiceProfile made() {
            return new ServiceProfile(
                    circuits,
                    packets,
                    moreNumbers,
                    telephony,
                    messagesOut,
                    messagesIn,
                    services,
                    restriction,
                    barred,
                    groups,
                    password,
                    notIn,
                    imei,
                    name);
        }
    }
}
