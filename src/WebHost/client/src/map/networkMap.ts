// The network map after something has happened on it: what the server's NetworkMapTopic.Evolve says, case for case.

import type { CourseEvent, MapNode, NetworkMap } from "../contract.gen";
import type { Stamp } from "../entry";

type MapEvent = Extract<CourseEvent, { readonly seenBy: readonly string[] }>;

export function applyToMap(map: NetworkMap, e: MapEvent, stamp: Stamp): NetworkMap {
  switch (e.type) {
    case "node-drawn": {
      const { node: id, name, ring, sector, words } = e;
      return put(map, { id, drawn: stamp.version, name, ring, sector, words, shared: false });
    }
    case "node-moved":
      return change(map, e.node, { ring: e.ring, sector: e.sector });
    case "node-reworded":
      return change(map, e.node, { name: e.name, words: e.words });
    case "node-rubbed-out":
      return { ...map, nodes: map.nodes.filter((n) => n.id !== e.node) };
    case "node-shared":
      return put(map, e.node);
    case "node-taken-back":
      return change(map, e.node, { shared: false });
    case "map-shown":
      return {
        nodes: put(map, ...e.nodes).nodes,
        seenBy: [...without(map, e.person), { id: e.person, name: e.name }],
      };
    case "map-hidden":
      return e.all ? { nodes: [], seenBy: [] } : { ...map, seenBy: without(map, e.person) };
  }
}

const put = (map: NetworkMap, ...nodes: readonly MapNode[]): NetworkMap => ({
  ...map,
  nodes: [...map.nodes.filter((n) => nodes.every(({ id }) => id !== n.id)), ...nodes].sort(
    (one, other) => one.drawn - other.drawn,
  ),
});

const change = (map: NetworkMap, id: string, to: Partial<MapNode>): NetworkMap => ({
  ...map,
  nodes: map.nodes.map((n) => (n.id === id ? { ...n, ...to } : n)),
});

const without = (map: NetworkMap, person: string) => map.seenBy.filter((v) => v.id !== person);
