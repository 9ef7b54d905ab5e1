package dev.mynah.network.operator;

import dev.mynah.network.eir.EquipmentSpec;
import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.network.ss.UssdPlan;
import java.util.Optional;

/**
 * The home network of an operator besides its subscribers.
 *
 * @param ussd what it answers to USSD
 * @param door where its HLR serves Osmocom's nodes
 * @param equipment the devices its network serves
 * @param shared whom a call to a number rings that several subscribers have
 * @param remote an HLR that speaks GSUP and that the operator's MSC and SGSN ask in the place of its own
 */
public record HomeSpec(
        UssdPlan ussd,
        EquipmentSpec equipment,
        SharedNumber shared,
        Optional<Endpoint> door,
        Optional<Endpoint> remote) {
    /** Our own HLR, without doors. */
    public static final HomeSpec STANDARD = new HomeSpec(
            UssdPlan.STANDARD, EquipmentSpec.ANY, SharedNumber.PRIMARY, Optional.empty(), Optional.empty());

    /** A place in TCP. */
    public record Endpoint(String host, int port) {
        /** Reads {@code host:port}. */
        public static Endpoint of(String text) {
            int colon = text.lastIndexOf(':');
            if (colon < 1 || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not host:port (as 127.0.0.1:4222)");
            }
            int port = Integer.parseInt(text.substring(colon + 1));
            if (port > 65535) {
                throw new IllegalArgumentException("\"" + text + "\" has no port within 0..65535");
            }
            return new Endpoint(text.substring(0, colon), port);
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    public HomeSpec withUssd(UssdPlan plan) {
        return new HomeSpec(plan, equipment, shared, door, remote);
    }

    public HomeSpec withEquipment(EquipmentSpec devices) {
        return new HomeSpec(ussd, devices, shared, door, remote);
    }

    public HomeSpec withShared(SharedNumber whom) {
        return new HomeSpec(ussd, equipment, whom, door, remote);
    }

    public HomeSpec withDoor(Endpoint at) {
        return new HomeSpec(ussd, equipment, shared, Optional.of(at), remote);
    }

    public HomeSpec withRemote(Endpoint at) {
        return new HomeSpec(ussd, equipment, shared, door, Optional.of(at));
    }
}
