export default function PathView() {
  return <main id="main" />;
}
