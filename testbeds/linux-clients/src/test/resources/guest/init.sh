#!/bin/sh
# The first process of a guest: file systems it may write to over the machine's own, which it may not, and the modules PPP
# and IPv6 need.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
mount -t proc proc /proc
mount -t sysfs sysfs /sys
fresh() { mount -t tmpfs tmpfs "$1"; }
fresh /run
mkdir -p /run/lock /run/dbus /run/ppp
chmod 755 /run /run/dbus
cp -r /etc/ppp/. /run/ppp/
mount --bind /run/ppp /etc/ppp
fresh /tmp
chmod 1777 /tmp
ip link set lo up
modules=/usr/lib/uml/modules/$(uname -r)/kernel
for module in drivers/net/slip/slhc lib/crc-ccitt drivers/net/ppp/ppp_generic drivers/net/ppp/ppp_async net/ipv6/ipv6; do
  insmod "$modules/$module.ko" || echo "no module $module"
done
# Runs a command until it succeeds; four minutes of sleep, and more where the machine is busy.
await() {
  for attempt in $(seq 2400); do
    "$@" > /dev/null 2>&1 && return
    sleep 0.1
  done
  echo "waited in vain for $*"
}
# IPCP and IPV6CP end in either order, and pppd raises the interface with the first: neither "up" nor one sign of one of the two
# says that there is a way for packets of the other. An address that is still being tried is not one to send from.
has_address() { ip -o -4 addr show dev ppp0 | grep -q 'inet '; }
has_way() { has_address && ip route show default dev ppp0 | grep -q default; }
has_prefix() {
  ip -o -6 addr show dev ppp0 scope global -tentative | grep -q 'inet6 ' && ip -6 route show default dev ppp0 | grep -q default
}
echo "guest up"
