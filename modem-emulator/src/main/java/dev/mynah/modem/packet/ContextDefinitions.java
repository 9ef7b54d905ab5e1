package dev.mynah.modem.packet;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.ChapExchange;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The definitions of primary contexts, kept over a power cycle but for what users authenticate themselves by. */
final class ContextDefinitions {
    private static final int LONGEST_APN = 99;

    private final String keyPrefix;
    private final NvItems items;
    private final RandomGenerator random;
    private final TreeMap<Integer, ContextDefinition> defined = new TreeMap<>();

    /** @param random makes challenges */
    ContextDefinitions(String keyPrefix, NvItems items, RandomGenerator random) {
        this.keyPrefix = keyPrefix;
        this.items = items;
        this.random = random;
        defined.put(PacketData.ATTACH_CONTEXT, ContextDefinition.DEFAULT);
        for (int cid = 1; cid <= PacketData.LAST_CONTEXT; cid++) {
            int number = cid;
            items.get(key(cid)).flatMap(ContextDefinition::of).ifPresent(it -> defined.put(number, it));
        }
    }

    private String key(int cid) {
        return keyPrefix + "/context" + cid;
    }

    private String attachKey() {
        return keyPrefix + "/attach-context";
    }

    Collection<Integer> numbers() {
        return defined.keySet();
    }

    boolean has(int cid) {
        return defined.containsKey(cid);
    }

    ContextDefinition of(int cid) {
        return defined.getOrDefault(cid, ContextDefinition.DEFAULT);
    }

    void put(int cid, ContextDefinition definition) {
        items.put(key(cid), definition.text());
        defined.put(cid, definition);
    }

    /** A context that was undefined and that the attach needs is there from now on. */
    void needed(int cid) {
        defined.putIfAbsent(cid, ContextDefinition.DEFAULT);
    }

    void remove(int cid) {
        if (cid == ofAttach()) {
            items.remove(attachKey());
        }
        items.remove(key(cid));
        defined.remove(cid);
    }

    /** The context of the next attach. */
    int ofAttach() {
        return items.get(attachKey())
                .filter(it -> it.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(defined::containsKey)
                .orElse(PacketData.ATTACH_CONTEXT);
    }

    void attachBy(int cid) {
        items.put(attachKey(), Integer.toString(cid));
    }

    /** Labels of letters, digits and hyphens, or nothing. TS 23.003 9.1. */
    static boolean valid(String apn) {
        return apn.length() <= LONGEST_APN && apn.matches("([A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*)?");
    }

    void authenticate(int cid, Optional<Authentication> with) {
        defined.put(cid, of(cid).with(with));
    }

    /** A user who has a password for CHAP is challenged by the modem itself, in the network's place. */
    Authentication challenged(Authentication with) {
        if (with.protocol() == Authentication.Protocol.PAP || with.exchange().isPresent()) {
            return with;
        }
        byte[] challenge = new byte[16];
        random.nextBytes(challenge);
        int id = random.nextInt(256);
        byte[] response = ConfigurationRequest.response(id, with.password(), challenge);
        return new Authentication(
                with.protocol(), with.user(), with.password(), Optional.of(new ChapExchange(id, challenge, response)));
    }
}
