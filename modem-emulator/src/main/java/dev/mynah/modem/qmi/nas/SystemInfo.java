package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.OptionalInt;

/** What System Info says of every technology alike. A part without its flag is not known. */
record SystemInfo(Domains domains, Standing standing, Place place, Reject reject, Identity identity) {
    record Domains(boolean valid, int domain, boolean capabilityValid, int capability) {
        static final TlvType<Domains> TYPE = Struct.of(
                TlvType.BOOL,
                Domains::valid,
                TlvType.U8,
                Domains::domain,
                TlvType.BOOL,
                Domains::capabilityValid,
                TlvType.U8,
                Domains::capability,
                Domains::new);
    }

    record Standing(boolean roamingValid, boolean roaming, boolean forbiddenValid, boolean forbidden) {
        static final TlvType<Standing> TYPE = Struct.of(
                TlvType.BOOL,
                Standing::roamingValid,
                TlvType.BOOL,
                Standing::roaming,
                TlvType.BOOL,
                Standing::forbiddenValid,
                TlvType.BOOL,
                Standing::forbidden,
                Standing::new);
    }

    record Place(boolean areaValid, int area, boolean cellValid, long cell) {
        static final TlvType<Place> TYPE = Struct.of(
                TlvType.BOOL,
                Place::areaValid,
                TlvType.U16,
                Place::area,
                TlvType.BOOL,
                Place::cellValid,
                TlvType.U32,
                Place::cell,
                Place::new);
    }

    record Reject(boolean valid, int domain, int cause) {
        static final TlvType<Reject> TYPE = Struct.of(
                TlvType.BOOL, Reject::valid, TlvType.U8, Reject::domain, TlvType.U8, Reject::cause, Reject::new);
    }

    record Identity(boolean valid, String mcc, String mnc) {
        static final TlvType<Identity> TYPE = Struct.of(
                TlvType.BOOL,
                Identity::valid,
                TlvType.digits(3),
                Identity::mcc,
                TlvType.digits(3),
                Identity::mnc,
                Identity::new);
    }

    static final TlvType<SystemInfo> TYPE = Struct.of(
            Domains.TYPE,
            SystemInfo::domains,
            Standing.TYPE,
            SystemInfo::standing,
            Place.TYPE,
            SystemInfo::place,
            Reject.TYPE,
            SystemInfo::reject,
            Identity.TYPE,
            SystemInfo::identity,
            SystemInfo::new);

    private static final int NONE = 0xFFFF;

    static SystemInfo of(Camp camp, Cell cell) {
        boolean tracked = cell.rat() == Rat.E_UTRAN || cell.rat() == Rat.NR;
        boolean roomy = cell.identity() <= 0xFFFF_FFFFL;
        Plmn plmn = camp.network().serving().map(ServingNetwork::plmn).orElse(cell.plmn());
        OptionalInt cause = camp.rejectCause();
        return new SystemInfo(
                new Domains(true, camp.domain(), true, camp.domain()),
                new Standing(camp.registered(), camp.roaming(), true, false),
                new Place(!tracked, tracked ? NONE : cell.areaCode(), roomy, roomy ? cell.identity() : 0),
                new Reject(cause.isPresent(), cause.isPresent() ? 3 : 0, cause.orElse(0)),
                new Identity(true, plmn.mcc(), plmn.mnc()));
    }
}
