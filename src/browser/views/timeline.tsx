export default function TimelineView() {
  return <main id="main" />;
}
